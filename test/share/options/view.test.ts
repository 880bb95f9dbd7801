import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, UNIT_ZOOM } from '../../../src/figure/projection.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { UNITS } from '../../../src/model/units.ts';
import { degreesOf } from '../../../src/share/options/extents.ts';
import { EXTENT_PRESETS, MODES } from '../../../src/share/options/options.ts';
import { parseOptions } from '../../../src/share/options/parse.ts';
import { LEAST_MAP, viewOf } from '../../../src/share/options/view.ts';
import { realMaterial, SCENARIOS } from '../figures.ts';

const { geography } = realMaterial('en');

/** Boxes in degrees that a reader's map may show. */
const boxes = fc
  .record({
    west: fc.integer({ min: 20, max: 40 }),
    south: fc.integer({ min: 43, max: 52 }),
    width: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ west, south, width, height }) => [west, south, west + width, south + height].join(','));

const asked = fc
  .record({
    scenario: fc.constantFrom(...SCENARIOS),
    vs: fc.constantFrom(...SCENARIOS),
    mode: fc.constantFrom(...MODES),
    lang: fc.constantFrom(...LANGUAGES),
    units: fc.constantFrom(...UNITS),
    extent: fc.oneof(fc.constantFrom(...EXTENT_PRESETS), boxes),
  })
  .filter(({ scenario, vs, mode }) => mode === 'single' || scenario !== vs);

describe('the page of a figure', () => {
  it('shows the whole of the extent on the smallest map', () => {
    fc.assert(
      fc.property(asked, (raw) => {
        const parsed = parseOptions({ ...raw, mode: 'single' }, SCENARIOS);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const { camera } = viewOf(parsed.options, geography);
        expect(camera === null).toBe(raw.extent === 'five');
        if (camera === null) return;
        const scale = 2 ** (camera.zoom - UNIT_ZOOM);
        const [x, y] = project(camera.center);
        const [west, south, east, north] = degreesOf(parsed.options.extent, geography);
        const [left, top] = project([west, north]);
        const [right, bottom] = project([east, south]);
        const reach = (half: number) => half / scale + 0.01;
        expect(Math.max(x - left, right - x)).toBeLessThanOrEqual(reach(LEAST_MAP.width / 2));
        expect(Math.max(y - top, bottom - y)).toBeLessThanOrEqual(reach(LEAST_MAP.height / 2));
      }),
    );
  });
});

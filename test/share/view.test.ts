import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { project, UNIT_ZOOM } from '../../src/figure/projection.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { UNITS } from '../../src/model/units.ts';
import { degreesOf } from '../../src/share/extents.ts';
import { EXTENT_PRESETS, MODES } from '../../src/share/options.ts';
import { parseOptions } from '../../src/share/parse.ts';
import { LEAST_MAP, viewOf } from '../../src/share/view.ts';
import { fieldsOf, readFields } from '../../src/ui/export/export-options.ts';
import { choicesOf } from '../../src/url/choices.ts';
import { siteLinks } from '../../src/url/site-links.ts';
import { realMaterial, SCENARIOS } from './figures.ts';

const site = new URL('https://example.org/map/');
const choices = choicesOf(SCENARIOS, DEFAULT_SCENARIO);
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

describe('the address of a figure', () => {
  it('reopens what the figure shows, whatever the language of the one who follows it', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...LANGUAGES), (raw, reader) => {
        const parsed = parseOptions(raw, SCENARIOS);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const { options } = parsed;
        const address = siteLinks(site, choices, options.lang).hrefOf(
          viewOf(options, geography),
          true,
        );
        const { view, invalid } = siteLinks(site, choices, reader).askedBy(new URL(address));
        expect(invalid).toEqual([]);
        const again = readFields(fieldsOf(view, raw.extent), SCENARIOS);
        expect(again).toMatchObject({
          ok: true,
          options: {
            scenario: options.scenario,
            mode: options.mode,
            lang: options.lang,
            units: options.units,
            extent: options.extent,
            ...(options.mode !== 'single' && { vs: options.vs }),
          },
        });
      }),
    );
  });

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

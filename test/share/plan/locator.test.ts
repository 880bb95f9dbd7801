import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../src/figure/labels.ts';
import { contactLines } from '../../../src/figure/labelling.ts';
import { runsThrough } from '../../../src/figure/candidates.ts';
import { changingOn } from '../../../src/share/plan/changing.ts';
import { contextOf } from '../../../src/share/plan/context.ts';
import { furnitureOf } from '../../../src/share/plan/furniture.ts';
import { placedIn } from '../../../src/share/plan/placed.ts';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import { layersIn, optionsOf, realFigure, realMaterial } from '../figures.ts';

const material = realMaterial('en');
const { geography } = material;

/** The first map of a figure, with what stands on it. */
function mapOf(raw: RawOptions) {
  const options = optionsOf({ scenario: 'bloomberg-2025-08', size: '1200x1200', ...raw }, material);
  const context = contextOf(options, material);
  const placed = placedIn(context);
  const frame = placed?.plan.maps[0]?.frame;
  if (!placed || !frame) throw new Error('no room');
  const names = placed.labels[0] ?? [];
  return { frame, names, context, ...furnitureOf(frame, geography, context) };
}

const CLOSE = ['donetsk', 'luhansk', 'kharkiv', 'sumy', 'crimea'];

describe('the small map that shows where a close-up lies', () => {
  it.each(CLOSE)('has a corner of the map of %s, free of names and of the line', (extent) => {
    const { frame, names, locator } = mapOf({ extent });
    if (!locator) throw new Error('no small map');
    const { x, y, width, height } = locator;
    expect(x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height).toBe(true);
    const on = names.filter(
      ({ box, mark }) => overlap(box, locator) || (mark && overlap(around(mark), locator)),
    );
    expect(on.map(({ id }) => id)).toEqual([]);
    const crossing = contactLines(geography, frame).some((line) =>
      line.some((to, index) => index > 0 && runsThrough([line[index - 1] ?? to, to], locator)),
    );
    expect(crossing).toBe(false);
  });

  it('is left out where the map shows most of what proposals speak of', () => {
    for (const extent of ['five', 'ukraine']) expect(mapOf({ extent }).locator).toBeNull();
  });

  it('is left out where the map is small', () => {
    expect(mapOf({ extent: 'donetsk', size: '60mm' }).locator).toBeNull();
  });

  it('is a layer of its own in the figure, and the figure of all has none', () => {
    const layers = (extent: string) =>
      layersIn(realFigure({ extent, size: '1200x1200' }).composition.scene.layers);
    const name = material.share.layers.locator;
    expect(layers('donetsk').map((layer) => layer.name)).toContain(name);
    expect(layers('five').map((layer) => layer.name)).not.toContain(name);
  });

  it('hides no ground that would change: a map that is all of such ground has none', () => {
    const { context } = mapOf({ extent: 'donetsk' });
    expect(changingOn(geography, context).has('donetsk.ukraine')).toBe(true);
    expect(mapOf({ extent: '37.1,48.45,37.5,48.75' }).locator).toBeNull();
  });
});

const around = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

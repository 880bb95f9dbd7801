import type { Material } from '../material/material.ts';
import { figureOf, type Figure } from '../figure/figure.ts';
import type { FigureOptions } from '../options/options.ts';
import { sentenceOf } from '../figure/problems.ts';
import type { View } from '../../model/view.ts';

/** How many pictures a series may have: each is held in memory. */
export const MOST_OF_SERIES = 40;

/** What a figure of a series is made from. */
export interface Step {
  readonly options: FigureOptions;
  readonly material: Material;
}

/** The figures of a series, or why there is none. */
export type MadeSeries =
  | { readonly ok: true; readonly figures: readonly Figure[] }
  | { readonly ok: false; readonly sentence: string };

/**
 * Figures that lie on each other: the map is in the same place in all of them, and as large as the
 * texts of each of them let it be.
 * @param rest gives whoever waits a turn between two figures
 */
export async function seriesOf(
  steps: readonly Step[],
  linkTo: (view: View) => string,
  rest: (made: number) => Promise<void> = () => Promise.resolve(),
): Promise<MadeSeries> {
  const [first] = steps;
  if (!first) throw new Error('a series of nothing');
  const { share } = first.material;
  const among = steps.map(({ options, material }): Step => ({
    options: { ...options, frame: 'shared' },
    material,
  }));
  const figures: Figure[] = [];
  for (const { options, material } of among) {
    const made = figureOf(options, { ...material, among }, linkTo);
    if (!made.ok) return { ok: false, sentence: sentenceOf(made.problem, share) };
    figures.push(made.figure);
    await rest(figures.length);
  }
  return new Set(figures.map(placeOf)).size === 1
    ? { ok: true, figures }
    : { ok: false, sentence: share.series.jumps };
}

/** Where a figure's maps lie and what they show. */
function placeOf({ composition: { maps, width, height } }: Figure): string {
  return JSON.stringify([width, height, maps.map(({ box, frame }) => [box, frame.viewBox])]);
}

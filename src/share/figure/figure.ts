import type { View } from '../../model/view.ts';
import { aboutOf, type About } from '../about/about.ts';
import { addressOf } from './address.ts';
import { compose, type Composition } from './compose.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { greatestScale, parseSize, type Size } from '../options/size.ts';

/** A figure, ready to be written in any format. */
export interface Figure {
  readonly options: FigureOptions;
  readonly material: Material;
  readonly composition: Composition;
  readonly about: About;
}

/** Why there is no figure: its texts need more room, or it has too many pixels to be drawn. */
export type FigureProblem =
  | { readonly kind: 'noRoom'; readonly raw: string; readonly nearest: Size | null }
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly nearest: number;
    };

export type MadeFigure =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: FigureProblem };

/**
 * Makes a figure.
 * @param linkTo the address of a view of the site; empty where the site's is not known
 */
export function figureOf(
  options: FigureOptions,
  material: Material,
  linkTo: (view: View) => string,
): MadeFigure {
  const composition = compose(options, material);
  if (!composition) {
    const nearest = nearestSize(options, material);
    return { ok: false, problem: { kind: 'noRoom', raw: options.size.id, nearest } };
  }
  const address = addressOf(options, material, linkTo);
  const about = aboutOf(options, material, composition, address);
  return { ok: true, figure: { options, material, composition, about } };
}

/** What keeps a figure from being drawn as pixels, if anything does. */
export function pixelProblem({ options, composition }: Figure): FigureProblem | null {
  const { width, height } = composition;
  const greatest = greatestScale(width, height);
  return options.scale > greatest
    ? {
        kind: 'pixels',
        width: width * options.scale,
        height: height * options.scale,
        nearest: greatest,
      }
    : null;
}

/** By how much larger sizes are tried, and how often. */
const STEP = 1.1;
const STEPS = 14;

/** The smallest size of the same shape, or a little less narrow, in which everything has room. */
function nearestSize(options: FigureOptions, material: Material): Size | null {
  const { size } = options;
  const [, first = '', second, unit = ''] = /^([\d.]+)(?:x([\d.]+))?(mm)?$/.exec(size.id) ?? [];
  if (!first) return null;
  for (let step = 1; step <= STEPS; step++) {
    const larger = (side: string) => Math.ceil(Number(side) * STEP ** step);
    const text = `${[first, second].flatMap((side) => (side ? [larger(side)] : [])).join('x')}${unit}`;
    const parsed = parseSize(text);
    if (parsed.ok && compose({ ...options, size: parsed.size }, material)) return parsed.size;
  }
  return null;
}

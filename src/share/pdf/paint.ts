import { channels, type Colour } from '../../grammar/colour.ts';
import type { Stroke } from '../scene/scene.ts';
import { short } from '../svg/markup.ts';
import type { PageNames } from './names.ts';

/** Operators that draw along a path. */
export function stroked(
  path: string,
  { colour, width, dash, round, opacity }: Stroke,
  factor: number,
  names: PageNames,
): string {
  const ends = `${round === true ? 1 : 0} J ${round ? 1 : 0} j`;
  const lengths = (dash ?? []).map((length) => short(length * factor)).join(' ');
  const paint = `${colourOf(colour).toUpperCase()} ${short(width * factor)} w ${ends} [${lengths}] 0 d`;
  const veil = opacity === undefined ? '' : `/${names.opacity(opacity)} gs\n`;
  return `q\n${veil}${paint}\n${path}S\nQ\n`;
}

/** A fill's colour; in capitals it is a stroke's. Greys are black ink alone. */
export function colourOf(colour: Colour): string {
  const parts = channels(colour).map((value) => short(value / 255, 3));
  return parts.every((part) => part === parts[0]) ? `${parts[0]} g` : `${parts.join(' ')} rg`;
}

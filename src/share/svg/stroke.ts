import type { Stroke } from '../scene/scene.ts';
import { short, type Attributes } from './markup.ts';

/** How a line is drawn, as attributes. */
export function strokeOf(
  { colour, width, dash, round, opacity }: Stroke,
  factor: number,
): Attributes {
  return {
    stroke: colour,
    'stroke-width': short(width * factor),
    'stroke-dasharray': dash?.map((length) => short(length * factor)).join(' '),
    'stroke-linecap': round === true ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-opacity': opacity,
  };
}

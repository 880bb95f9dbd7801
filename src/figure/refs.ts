import type { Treatment } from '../grammar/treatment.ts';

type Pattern = NonNullable<Treatment['pattern']>;

/** The paint of a pattern, as an SVG `fill` names it; without a frame, at one to one for swatches. */
export function patternPaint({ kind, hue }: Pattern, frame?: string): string {
  return `url(#${patternId(kind, hue, frame)})`;
}

/**
 * Of which day shapes are: of the one shown, of another that it is compared with, of both laid over
 * each other, or of one that a page has beside its own (`day-2024-07-08`). Those of the day shown
 * alone are in `FigureDefs` from the start; those of a day by name in `DayDefs`.
 */
export type ShapeSet = 'own' | 'other' | 'both' | `day-${string}`;

/** The reference to a shape that `FigureDefs` defines, or that of another day. */
export function shapeRef(name: string, set: ShapeSet = 'own'): string {
  return `#${shapeId(name, set)}`;
}

export function shapeId(name: string, set: ShapeSet = 'own'): string {
  return `s-${prefixOf(set)}${name}`;
}

/** The reference to the clip of a zone. */
export function clipRef(zone: string, set: ShapeSet = 'own'): string {
  return `url(#${clipId(zone, set)})`;
}

export function clipId(zone: string, set: ShapeSet = 'own'): string {
  return `c-${prefixOf(set)}${zone}`;
}

function prefixOf(set: ShapeSet): string {
  return set === 'own' ? '' : `${set}-`;
}

/** The paint of what is not confirmed, as `patternPaint` has it for patterns. */
export function unconfirmedPaint(frame?: string): string {
  return `url(#${unconfirmedId(frame)})`;
}

export function unconfirmedId(frame?: string): string {
  return ['p', UNCONFIRMED, frame].filter(Boolean).join('-');
}

/** The name of the shape of what is not confirmed. */
export const UNCONFIRMED = 'unconfirmed';

/** The reference to the placed names of a frame that `FigureDefs` defines. */
export function labelsRef(frame: string): string {
  return `#l-${frame}`;
}

/** The reference to the scale bar of a frame that `FigureDefs` defines. */
export function barRef(frame: string): string {
  return `#b-${frame}`;
}

/** The id of a pattern; of that in a frame's scale, if one is named. */
export function patternId(kind: string, hue: string, frame?: string): string {
  return ['p', kind, hue, frame].filter(Boolean).join('-');
}

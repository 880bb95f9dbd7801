import type { Frame } from './frame.ts';
import { unproject, UNIT_ZOOM } from './projection.ts';

/** A round distance and how long it is in a frame. */
export interface ScaleBar {
  readonly km: number;
  /** CSS pixels. */
  readonly pixels: number;
}

/** Round distances in km, the longest first: those of MapLibre's scale bar. */
const ROUND = [500, 300, 200, 100, 50, 30, 20, 10, 5, 3, 2, 1] as const;

/** Of the equator, in km. */
const CIRCUMFERENCE = 40_075.016686;

/**
 * The longest round distance that is at most `most` CSS pixels long in the middle of the frame.
 * Web Mercator stretches by 1 / cos(latitude): elsewhere in the frame it is a little off.
 */
export function scaleBarOf(frame: Frame, most: number): ScaleBar {
  const pixelsPerKm = 1 / kmPerPixel(frame);
  const km = ROUND.find((distance) => distance * pixelsPerKm <= most) ?? 1;
  return { km, pixels: km * pixelsPerKm };
}

/** Kilometres a CSS pixel in the middle of a frame. */
export function kmPerPixel({ viewBox, scale }: Frame): number {
  const [left, top, width, height] = viewBox;
  const [, latitude] = unproject([left + width / 2, top + height / 2]);
  const kmPerUnit = (CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** UNIT_ZOOM);
  return kmPerUnit / scale;
}

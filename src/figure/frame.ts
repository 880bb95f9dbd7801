import { project, type LonLat } from './projection.ts';

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** Room at the sides of a frame, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A size for which a figure is framed and labelled. It may be shown a little larger or smaller. */
export interface FrameSize {
  readonly id: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Air: the extent lies inside. */
  readonly insets: Insets;
  /** Where the scale bar stands: from the left edge and the bottom, in CSS pixels; else inside. */
  readonly bar?: readonly [number, number];
}

/** Air around the extent, in CSS pixels: the same as --air in ui/map/map.css. */
export const AIR = 10;

const INSETS: Insets = { top: AIR, right: AIR, bottom: AIR, left: AIR };

/** The sizes of the page's figures: a phone's and a desktop's. The bar stands where MapLibre's does. */
export const FRAME_SIZES = [
  { id: 'phone', width: 390, height: 364, insets: INSETS, bar: [10, 10] },
  { id: 'desktop', width: 736, height: 664, insets: INSETS, bar: [10, 10] },
] as const satisfies readonly FrameSize[];

export type FrameId = (typeof FRAME_SIZES)[number]['id'];

/** Part of the plane that a figure shows, in units, and how large. */
export interface Frame extends FrameSize {
  /** Whether sites are marked in it, for its legend; where a page marks them always, that is not said. */
  readonly sites?: boolean;
  /** Left, top, width and height of what the insets leave, in units. */
  readonly viewBox: readonly [number, number, number, number];
  /** CSS pixels per unit. */
  readonly scale: number;
}

/** What of the plane a frame shows, as SVG writes it. */
export function viewBoxOf({ viewBox }: Pick<Frame, 'viewBox'>): string {
  return viewBox.map((value) => Math.round(value * 10) / 10).join(' ');
}

/** The frame that shows an extent as large as it fits between the insets, in the middle. */
export function frameFor(size: FrameSize, [west, south, east, north]: Extent): Frame {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const width = size.width - size.insets.left - size.insets.right;
  const height = size.height - size.insets.top - size.insets.bottom;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const box = [width / scale, height / scale] as const;
  return {
    ...size,
    viewBox: [(left + right - box[0]) / 2, (top + bottom - box[1]) / 2, ...box],
    scale,
  };
}

/** Where a position lies in a frame, in CSS pixels from its top left corner. */
export function toPixels(frame: Frame, at: LonLat): [number, number] {
  const [x, y] = project(at);
  return [
    frame.insets.left + (x - frame.viewBox[0]) * frame.scale,
    frame.insets.top + (y - frame.viewBox[1]) * frame.scale,
  ];
}

/** A position in degrees as a point of the frame, in CSS pixels. */
export function pointIn(
  frame: Frame,
  [lon = 0, lat = 0]: readonly number[],
): { readonly x: number; readonly y: number } {
  const [x, y] = toPixels(frame, [lon, lat]);
  return { x, y };
}

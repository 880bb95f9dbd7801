import { frameFor, type Extent } from '../figure/frame.ts';
import { unproject, zoomOf } from '../figure/projection.ts';
import type { Camera } from '../model/camera.ts';

/** Room around the extent, in CSS pixels: the same as around the figure, in embed.css. */
const AIR = { top: 10, right: 10, bottom: 10, left: 10 };

/**
 * The camera with which a map shows an extent.
 * @param box the map's size in CSS pixels
 */
export function cameraFor(
  extent: Extent,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const { viewBox, scale } = frameFor({ id: 'box', width, height, insets: AIR }, extent);
  const [left, top, across, down] = viewBox;
  return { center: unproject([left + across / 2, top + down / 2]), zoom: zoomOf(scale) };
}

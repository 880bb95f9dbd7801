import { AIR, frameFor, type Extent } from '../figure/frame.ts';
import { unproject, zoomOf } from '../figure/projection.ts';
import type { Camera } from '../model/camera.ts';

/**
 * The camera with which a map shows an extent.
 * @param box the map's size in CSS pixels
 */
export function cameraFor(
  extent: Extent,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const insets = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  const { viewBox, scale } = frameFor({ id: 'box', width, height, insets }, extent);
  const [left, top, across, down] = viewBox;
  return { center: unproject([left + across / 2, top + down / 2]), zoom: zoomOf(scale) };
}

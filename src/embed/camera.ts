import { FRAME_SIZES, frameFor, type Extent } from '../figure/frame.ts';
import { unproject, zoomOf } from '../figure/projection.ts';
import type { Camera } from '../model/camera.ts';

/**
 * The camera with which a map shows an extent between the captions of its frame.
 * @param box CSS pixels of the map
 * @param wide whether the captions are those of the wide frame
 */
export function cameraFor(
  extent: Extent,
  { width, height }: { readonly width: number; readonly height: number },
  wide: boolean,
): Camera {
  const [phone, desktop] = FRAME_SIZES;
  const { insets } = wide ? desktop : phone;
  const { viewBox, scale } = frameFor({ id: 'box', width, height, insets }, extent);
  const [left, top, across, down] = viewBox;
  // The captions are not of one height: what lies between them has another middle than the map.
  const shift = [(insets.right - insets.left) / 2, (insets.bottom - insets.top) / 2] as const;
  const middle = [left + across / 2 + shift[0] / scale, top + down / 2 + shift[1] / scale] as const;
  return { center: unproject([middle[0], middle[1]]), zoom: zoomOf(scale) };
}

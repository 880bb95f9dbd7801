import type { Frame } from '../../figure/frame.ts';
import type { LonLat } from '../../figure/projection.ts';
import { unproject, zoomOf } from '../../figure/projection.ts';
import type { FigureView } from '../../map/map-handle.ts';
import type { Camera } from '../../model/camera.ts';

/**
 * The camera with which a map over a box shows what a figure in it shows.
 * @param units the figure's matrix from units to CSS pixels of the window
 * @param box the map's box in CSS pixels of the window
 */
export function cameraOver(
  units: { readonly a: number; readonly e: number; readonly f: number },
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
): Camera {
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  const center: LonLat = unproject([
    (middle[0] - units.e) / units.a,
    (middle[1] - units.f) / units.a,
  ]);
  return { center, zoom: zoomOf(units.a) };
}

/**
 * What the visible figure in a box shows; null where none is, as in a hidden frame.
 * @param frames those of the figures
 */
export function figureView(
  box: HTMLElement | null,
  frames: readonly Pick<Frame, 'id' | 'scale'>[],
): FigureView | null {
  for (const { id, scale } of frames) {
    const figure = box?.querySelector<SVGSVGElement>(`svg.figure.figure-${id}`);
    const units = figure?.getBoundingClientRect().width ? figure.getScreenCTM() : null;
    if (box && units) {
      return {
        camera: cameraOver(units, box.getBoundingClientRect()),
        enlarged: units.a / scale,
      };
    }
  }
  return null;
}

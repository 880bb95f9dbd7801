import type { Frame } from '../../figure/frame.ts';
import type { LonLat } from '../../figure/projection.ts';
import { unproject, zoomOf } from '../../figure/projection.ts';
import type { FigureView } from '../../map/map-handle.ts';
import type { Camera } from '../../model/camera.ts';

/** What a browser tells of the connection and the device; each part may be missing. */
export interface Circumstances {
  readonly saveData?: boolean | undefined;
  readonly effectiveType?: string | undefined;
  /** GiB, as `navigator.deviceMemory` rounds it. */
  readonly memory?: number | undefined;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/**
 * Whether the map may load before the reader touches it: on a good connection and a device with
 * room for it. Elsewhere the figure stays until then.
 */
export function mayLoadEarly(found: Circumstances): boolean {
  return isGoodConnection(found) && (found.memory ?? 8) >= 4 && found.width >= 720;
}

/** Whether nobody minds what is loaded: elsewhere only what was asked for is. */
export function isGoodConnection({
  saveData,
  effectiveType,
}: Pick<Circumstances, 'saveData' | 'effectiveType'>): boolean {
  return !saveData && (effectiveType ?? '4g') === '4g';
}

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

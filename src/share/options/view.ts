import { frameFor } from '../../figure/frame.ts';
import { unproject, zoomOf } from '../../figure/projection.ts';
import { WORLD, ZOOM, type Camera } from '../../model/camera.ts';
import type { Geography } from '../../model/geography.ts';
import { PLAIN_VIEW, type Comparison, type View } from '../../model/view.ts';
import { degreesOf } from './extents.ts';
import type { FigureOptions, Mode } from './options.ts';

/** How the page compares what a figure of each kind compares. */
const COMPARED: Readonly<Record<Exclude<Mode, 'single'>, Comparison>> = {
  side: 'side',
  'before-after': 'flip',
  difference: 'difference',
};

/** The page's view of what a figure shows: the page that the figure's address opens. */
export function viewOf(options: FigureOptions, geography: Geography): View {
  const { scenario, vs, mode, day, vsDay, lang, units } = options;
  // The page shows one day.
  const compared = mode === 'single' || vsDay !== null ? {} : { vs, compare: COMPARED[mode] };
  return {
    ...PLAIN_VIEW,
    ...compared,
    scenario,
    day,
    lang,
    units,
    camera: cameraOf(options, geography),
  };
}

/** Sides of the smallest map that a link is opened on, in CSS pixels: it shows the whole extent there. */
export const LEAST_MAP = { width: 320, height: 320 } as const;

/** The camera that shows an extent; null where the page opens with it. */
function cameraOf({ extent }: FigureOptions, geography: Geography): Camera | null {
  if (extent === 'five') return null;
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const { viewBox, scale } = frameFor(
    { id: '', ...LEAST_MAP, insets },
    degreesOf(extent, geography),
  );
  const [x, y, width, height] = viewBox;
  const [lon, lat] = unproject([x + width / 2, y + height / 2]);
  const [west, south, east, north] = WORLD;
  // Links keep two decimals of a zoom: rounded up, it would cut the extent.
  const zoom = Math.floor(zoomOf(scale) * 100) / 100;
  return {
    center: [within(lon, west, east), within(lat, south, north)],
    zoom: within(zoom, ZOOM.min, ZOOM.max),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

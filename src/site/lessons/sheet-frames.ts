import { extentOf, positionsOf } from '../../figure/extent.ts';
import { frameFor, type Frame } from '../../figure/frame.ts';
import type { Feature } from 'geojson';
import type { Geography } from '../../model/geography.ts';
import type { ZoneId } from '../../model/zone.ts';
import { areaOf, linesOf } from '../../share/scene/clip.ts';
import { degreesOf } from '../../share/options/extents.ts';
import { EXTENT_PRESETS } from '../../share/options/options.ts';
import type { XY } from '../../share/scene/scene.ts';
import { outlinesIn, PIXELS } from './sheet-map.ts';

/** Width and height of a map on paper, in millimetres. */
export type PaperSize = readonly [width: number, height: number];

/** The frame of an extent on paper. @throws Error where there is no such extent */
export function paperFrame(extent: string, size: PaperSize, geography: Geography): Frame {
  const preset = EXTENT_PRESETS.find((name) => name === extent);
  if (!preset) throw new Error(`no extent "${extent}"`);
  return framed(`paper-${extent}`, size, degreesOf(preset, geography));
}

/** The frame that shows some features as large as they fit, with some of what is around them. */
function around(id: string, features: readonly Feature[], size: PaperSize): Frame {
  const [west, south, east, north] = extentOf(
    features.flatMap(({ geometry }) => positionsOf(geometry)),
  );
  const [wide, high] = [(east - west) * AROUND + LEAST, (north - south) * AROUND + LEAST];
  return framed(id, size, [west - wide, south - high, east + wide, north + high]);
}

/** The frame for shading zones: the regions in which they lie. */
export function shadingFrame(
  id: string,
  zones: readonly ZoneId[],
  size: PaperSize,
  { layers }: Geography,
): Frame {
  const isAbout = ({ properties }: Feature) =>
    zones.some((zone) => zone.startsWith(`${properties?.['id']}.`));
  return around(`paper-${id}`, layers.regions.features.filter(isAbout), size);
}

/** The frame that shows one zone alone. */
export function closeUp(zone: ZoneId, size: PaperSize, { layers }: Geography): Frame {
  const own = layers.zones.features.filter(({ properties }) => properties?.['id'] === zone);
  return around(`paper-${zone.replace('.', '-')}`, own, size);
}

/** What is seen around: a part of the span, and degrees. */
const AROUND = 0.04;
const LEAST = 0.03;

/** Ground smaller than this, in square millimetres of paper, nobody can shade. */
const SMALLEST = 36;

/** Which of these zones are drawn so small in a frame that they need a map of their own. */
export function sliversIn(
  frame: Frame,
  zones: readonly ZoneId[],
  geography: Geography,
): readonly ZoneId[] {
  const outlines = outlinesIn(frame, geography);
  return zones.filter((id) => {
    const geometry = outlines.zones.get(id);
    const lines = geometry
      ? linesOf(geometry, ([x = 0, y = 0]): XY => [x * frame.scale, y * frame.scale])
      : [];
    return areaOf(lines) / PIXELS ** 2 < SMALLEST;
  });
}

const AIR = { top: 5, right: 5, bottom: 5, left: 5 } as const;

function framed(id: string, [width, height]: PaperSize, extent: Parameters<typeof frameFor>[1]) {
  return frameFor(
    {
      id,
      width: Math.round(width * PIXELS),
      height: Math.round(height * PIXELS),
      insets: AIR,
    },
    extent,
  );
}

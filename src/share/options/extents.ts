import type { Feature, Position } from 'geojson';
import { extentOf, positionsOf } from '../../figure/extent.ts';
import type { Extent } from '../../figure/frame.ts';
import type { Geography } from '../../model/geography.ts';
import { memoized } from '../../model/memoize.ts';
import { NAMED_REGIONS, REGION_IDS, type RegionId } from '../../model/region.ts';
import type { Zone } from '../../model/zone.ts';
import { areaOf, clippedTo, linesOf } from '../scene/clip.ts';
import { EXTENT_PRESETS, type ExtentPreset, type FigureExtent } from './options.ts';

/** Beyond this there is no base map: west, south, east, north in degrees. */
export const MAPPED: Extent = [18, 40.5, 48, 56.5];

/** Regions of the presets that are more than one region. */
const GROUPS: Readonly<Record<string, readonly RegionId[]>> = {
  five: NAMED_REGIONS,
  donbas: ['luhansk', 'donetsk'],
  south: ['kherson', 'zaporizhzhia', 'crimea'],
};

/** The regions that an extent is about; none for the whole country or a box. */
export function regionsIn(extent: FigureExtent): readonly RegionId[] {
  if (typeof extent !== 'string') return [];
  const region = REGION_IDS.find((id) => id === extent);
  return region ? [region] : (GROUPS[extent] ?? []);
}

/**
 * Zones that an extent is about: of the regions that it names, of those that a box shows something
 * of, else all that proposals speak of.
 */
export function zonesAbout(extent: FigureExtent, geography: Geography): readonly Zone[] {
  const { zones } = geography.ground;
  if (extent === 'five' || extent === 'ukraine') return zones;
  const regions = typeof extent === 'string' ? regionsIn(extent) : regionsSeen(extent, geography);
  return zones.filter(({ region }) => regions.includes(region));
}

/** The part of a box that a region must take to be seen in it. */
const LEAST_PART = 0.005;

/** Regions that a box shows something of. */
function regionsSeen([west, south, east, north]: Extent, { layers }: Geography) {
  return seenOf(layers.regions.features, west, south, east, north);
}

/** Each text of a figure asks for it. */
const seenOf = memoized(
  (regions: readonly Feature[], west: number, south: number, east: number, north: number) => {
    const box = { x: west, y: south, width: east - west, height: north - south };
    return REGION_IDS.filter((id) =>
      regions.some(({ properties, geometry }) => {
        if (properties?.['id'] !== id) return false;
        const lines = linesOf(clippedTo(geometry, box), ([x = 0, y = 0]) => [x, y]);
        return areaOf(lines) > LEAST_PART * box.width * box.height;
      }),
    );
  },
);

/** An extent in degrees. */
export function degreesOf(extent: FigureExtent, { layers }: Geography): Extent {
  if (typeof extent !== 'string') return extent;
  const known = PRESETS.get(layers) ?? new Map<ExtentPreset, Extent>();
  PRESETS.set(layers, known);
  const found = known.get(extent) ?? presetOf(extent, layers);
  known.set(extent, found);
  return found;
}

/** Extents of a ground: a figure asks for its own and for that of Ukraine by turns. */
const PRESETS = new WeakMap<Geography['layers'], Map<ExtentPreset, Extent>>();

function presetOf(preset: ExtentPreset, layers: Geography['layers']): Extent {
  const regions = regionsIn(preset);
  const features =
    regions.length > 0
      ? layers.regions.features.filter(({ properties }) =>
          regions.some((id) => id === properties?.['id']),
        )
      : [...layers.regions.features, ...layers.basemap.features.filter(isUkraine)];
  return extentOf(features.flatMap(({ geometry }): Position[] => positionsOf(geometry)));
}

function isUkraine({ properties }: Feature): boolean {
  return properties?.['kind'] === 'ukraine';
}

/** Why an extent can't be had. */
export interface ExtentProblem {
  readonly kind: 'extent' | 'outside';
  readonly raw: string;
}

export type ParsedExtent =
  | { readonly ok: true; readonly extent: FigureExtent }
  | { readonly ok: false; readonly problem: ExtentProblem };

/** The least width and height of a box, in degrees. */
const LEAST_DEGREES = 0.2;

/** The extent that a text names: a preset, or west,south,east,north in degrees. */
export function parseExtent(raw: string): ParsedExtent {
  const text = raw.trim().toLowerCase();
  const preset = EXTENT_PRESETS.find((name): name is ExtentPreset => name === text);
  if (preset) return { ok: true, extent: preset };
  const numbers = text.split(',').map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const isBox =
    numbers.length === 4 && east - west >= LEAST_DEGREES && north - south >= LEAST_DEGREES;
  if (!isBox) return { ok: false, problem: { kind: 'extent', raw } };
  const [left, bottom, right, top] = MAPPED;
  const isMapped = west >= left && south >= bottom && east <= right && north <= top;
  return isMapped
    ? { ok: true, extent: [west, south, east, north] }
    : { ok: false, problem: { kind: 'outside', raw } };
}

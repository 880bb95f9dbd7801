import { pointIn, toPixels, type Frame } from '../../figure/frame.ts';
import { labelsOf, type Naming } from '../../figure/labelling.ts';
import { regionLabelId } from '../../figure/nameables.ts';
import type { RegionTexts } from '../../figure/region-names.ts';
import type { Box, PlacedLabel } from '../../figure/labels.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { NAMED_REGIONS, type RegionId } from '../../model/region.ts';
import type { SiteId } from '../../model/scenario.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { Labels } from '../options/options.ts';

/** What is named on a map, and where nothing may stand. */
export interface Request {
  readonly geography: Geography;
  readonly frame: Frame;
  readonly labels: Labels;
  readonly lang: Language;
  readonly regionNames: RegionTexts;
  /** Regions that the map is about: they are named before all others. */
  readonly about: readonly RegionId[];
  /** Zones whose towns are named before all others. */
  readonly changing: ReadonlySet<ZoneId>;
  /** Ids of labels that are wanted before all others, and of those that are not. */
  readonly wanted: ReadonlySet<string>;
  readonly unwanted: ReadonlySet<string>;
  readonly sites: readonly SiteId[];
  readonly obstacles: readonly Box[];
  /** The smallest letters, in units. */
  readonly least?: number;
  /** Whether the map is one of many: its names are no larger than the texts around it. */
  readonly isOfMany?: boolean;
  /** The greatest part of their size in which names may stand: that of another map of the figure. */
  readonly most?: number;
}

/** Size of the smallest names, in units. */
const SMALLEST = 12;

/** Parts of their size in which names are tried. */
const SIZES = [1, 0.9, 0.8, 0.7] as const;
/** The greatest of them on a map that is one of many. */
const MOST_OF_MANY = 0.8;

/** Units of a frame's scale from which on towns of the next rank are named. */
const RANKS = [0, 0.3, 0.7, 1.4, 2.8] as const;

/** The names of a map, placed. */
export function placedLabels(request: Request): readonly PlacedLabel[] {
  return placedNames(request).placed;
}

/** The names of a map in the place and the size in which they stand. */
export interface PlacedNames {
  readonly placed: readonly PlacedLabel[];
  /** In which part of their size. */
  readonly size: number;
}

/** The names of a map, placed: with the regions that matter, in the size that has room for them. */
export function placedNames(request: Request): PlacedNames {
  const { frame, sites, about, unwanted, least = 0, isOfMany = false } = request;
  const most = request.most ?? (isOfMany ? MOST_OF_MANY : 1);
  // Letters that a press holds come before letters that suit.
  const held = SIZES.filter((size) => SMALLEST * size >= least);
  const suiting = held.filter((size) => size <= most);
  const sizes = suiting.length > 0 ? suiting : held;
  const geography = withSites(request.geography, sites);
  const capitals = capitalsIn(about.length > 0 ? about : NAMED_REGIONS, frame, geography);
  let best: (PlacedNames & { readonly cost: number }) | undefined;
  for (const [step, size] of sizes.entries()) {
    for (const regionsFirst of [false, true]) {
      if (best && best.cost <= step) return best;
      const placed = labelled(request, geography, size, regionsFirst);
      const missing = (ids: readonly string[]) =>
        ids.filter((id) => !unwanted.has(id) && placed.every((label) => label.id !== id)).length;
      const cost =
        step +
        missing(about.map(regionLabelId)) * UNNAMED.region +
        missing(capitals) * UNNAMED.capital;
      if (!best || cost < best.cost) best = { placed, size, cost };
    }
  }
  return best ?? { placed: [], size: 1 };
}

/** What a region and a regional capital without their names cost in steps of size. */
const UNNAMED = { region: 10, capital: 2 } as const;

/** The capitals of regions that lie in a frame. */
function capitalsIn(
  regions: readonly RegionId[],
  frame: Frame,
  { layers, placeZones }: Geography,
): readonly string[] {
  return layers.places.features.flatMap(({ properties, geometry }) => {
    const isWanted = regions.some((id) => placeZones[properties?.['id']]?.startsWith(`${id}.`));
    if (!isWanted || properties?.['capital'] !== true || geometry.type !== 'Point') return [];
    const { x, y } = pointIn(frame, geometry.coordinates);
    return x > 0 && y > 0 && x < frame.width && y < frame.height ? [String(properties['id'])] : [];
  });
}

/** Labels in a part of their size: placed in a frame that is larger by as much. */
function labelled(
  request: Request,
  geography: Geography,
  size: number,
  regionsFirst: boolean,
): readonly PlacedLabel[] {
  const { frame, labels, lang, regionNames, about, changing, wanted, unwanted, obstacles } =
    request;
  const larger: Frame = {
    ...frame,
    width: frame.width / size,
    height: frame.height / size,
    scale: frame.scale / size,
  };
  const isClose = about.some((id) => !NAMED_REGIONS.some((named) => named === id));
  const rank = RANKS.filter((least) => frame.scale >= least).length;
  const naming: Naming = {
    towns: labels === 'dense' ? rank + 1 : rank,
    contextRegions: labels === 'dense' || isClose,
    siteNames: true,
    regionsFirst,
    changing,
    wanted,
    unwanted,
    obstacles: obstacles.map((box) => scaled(box, 1 / size)),
  };
  return labelsOf(geography, larger, naming, lang, regionNames).map((label) => ({
    ...label,
    x: label.x * size,
    y: label.y * size,
    size: label.size * size,
    box: scaled(label.box, size),
    leader: label.leader && [
      scaledPoint(label.leader[0], size),
      scaledPoint(label.leader[1], size),
    ],
    mark: label.mark && { x: label.mark.x * size, y: label.mark.y * size, r: label.mark.r * size },
  }));
}

function scaledPoint([x, y]: readonly [number, number], by: number): [number, number] {
  return [x * by, y * by];
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** The ground with these sites and no others. */
function withSites(geography: Geography, sites: readonly SiteId[]): Geography {
  const { places } = geography.layers;
  const isShown = (properties: GeoJSON.GeoJsonProperties) =>
    properties?.['kind'] !== 'site' || sites.some((id) => id === properties['id']);
  return {
    ...geography,
    layers: {
      ...geography.layers,
      places: {
        ...places,
        features: places.features.filter(({ properties }) => isShown(properties)),
      },
    },
  };
}

/** Radius of the mark of a site, as labels have it. */
const MARK = 5.5;

/** Whether the mark of one of these sites lies in a frame. */
export function sitesIn(frame: Frame, sites: readonly SiteId[], { places }: Geography): boolean {
  return places
    .filter(({ id }) => sites.some((site) => site === id))
    .some(({ at }) => {
      const [x, y] = toPixels(frame, at);
      return x > MARK && y > MARK && x < frame.width - MARK && y < frame.height - MARK;
    });
}

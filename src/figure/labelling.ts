import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { RegionId } from '../model/region.ts';
import type { ZoneId } from '../model/zone.ts';
import { backgroundNames } from './background-names.ts';
import { toPixels, type Frame } from './frame.ts';
import { placeLabels, type Box, type PlacedLabel } from './labels.ts';
import { regionLabelId } from './nameables.ts';
import { placeNames, type NamedPlace } from './place-names.ts';
import { isNamed, regionNames, type RegionTexts } from './region-names.ts';

export { MARKS } from './place-names.ts';

/** What may be named in a frame: on a phone the great names, on a desktop more. */
export interface Naming {
  /** Towns up to this rank, and where ground would change the large ones of the next. */
  readonly towns: number;
  /** Zones that would not simply stay with their holder: their towns come before all others. */
  readonly changing: ReadonlySet<ZoneId>;
  readonly contextRegions: boolean;
  /** Ids of places that are ringed: named whatever their rank, beside their ring. */
  readonly ringed?: readonly string[];
  readonly siteNames: boolean;
  /** Ids of labels that somebody wants before all others, and of those that he doesn't want. */
  readonly wanted?: ReadonlySet<string>;
  readonly unwanted?: ReadonlySet<string>;
  /** Whether regions take their places before towns do. */
  readonly regionsFirst?: boolean;
  /** What stands over the figure, in CSS pixels of the frame: no name may lie there. */
  readonly obstacles: readonly Box[];
}

/** The order of names. */
const ORDER = {
  wanted: -1,
  regionsFirst: 0,
  changing: 1,
  capital: 2,
  great: 3,
  site: 4,
  region: 5,
  background: 6,
  town: 7,
  contextRegion: 9.5,
} as const;

/**
 * The names of a figure, placed: towns on ground that would change first, then regional capitals
 * and other great towns, sites, regions, seas and states, then towns by rank.
 */
export function labelsOf(
  geography: Geography,
  frame: Frame,
  naming: Naming,
  lang: Language,
  names: RegionTexts,
): readonly PlacedLabel[] {
  const { ringed = [], wanted = NONE, unwanted = NONE } = naming;
  const rankOf = (label: string, usual: number | null) =>
    unwanted.has(label) ? null : wanted.has(label) ? ORDER.wanted : usual;
  const regionRank = (region: RegionId): number | null => {
    if (isNamed(region)) return naming.regionsFirst ? ORDER.regionsFirst : ORDER.region;
    return naming.contextRegions ? ORDER.contextRegion : null;
  };
  return placeLabels(
    [
      ...regionNames(geography, frame, lang, names, (region) =>
        rankOf(regionLabelId(region), regionRank(region)),
      ),
      ...placeNames(geography, frame, lang, { ringed, wanted }, (place) =>
        rankOf(place.id, rankIn(naming, place)),
      ),
      ...backgroundNames(
        geography,
        frame,
        lang,
        (label) => rankOf(label, ORDER.background),
        naming.changing,
      ),
    ],
    { x: 0, y: 0, width: frame.width, height: frame.height },
    naming.obstacles,
    contactLines(geography, frame),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** From how many people on a town is large. */
const LARGE = 50_000;

function rankIn(
  { towns, changing, siteNames }: Naming,
  { kind, rank, population, capital, zone }: NamedPlace,
): number | null {
  if (kind === 'site') return siteNames ? ORDER.site : null;
  const wouldChange = zone !== null && changing.has(zone.id);
  if (rank > towns + (wouldChange && population >= LARGE ? 1 : 0)) return null;
  if (wouldChange) return ORDER.changing + rank / 10;
  if (capital && zone) return ORDER.capital;
  return rank === 1 ? ORDER.great : ORDER.town + rank;
}

/** The line of contact in the pixels of a frame. */
export function contactLines(
  { layers }: Geography,
  frame: Frame,
): (readonly (readonly [number, number])[])[] {
  return layers['contact-line'].features.flatMap(({ geometry }) => {
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return parts.map((part) => part.map(([lon = 0, lat = 0]) => toPixels(frame, [lon, lat])));
  });
}

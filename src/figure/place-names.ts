import type { Feature } from 'geojson';
import { ANCHORS, PLAIN_ANCHORS, type Anchor as Side } from '../grammar/anchors.ts';
import { townType } from '../grammar/live-names.ts';
import type { Geography } from '../model/geography.ts';
import { LANGUAGES, textsIn, type Language } from '../model/language.ts';
import type { Zone } from '../model/zone.ts';
import type { Anchor, Box } from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, isForeign, type Side as Holding } from './holdings.ts';
import type { LabelRequest } from './labels.ts';

/** A town or a site as names need it. */
export interface NamedPlace {
  readonly id: string;
  readonly kind: 'town' | 'site';
  /** 1 for the greatest. */
  readonly rank: number;
  readonly population: number;
  readonly capital: boolean;
  readonly zone: Zone | null;
}

/** The order of a place: lower is named first. Null for not at all. */
export type RankOf = (place: NamedPlace) => number | null;

/** Ids of places that somebody picked. */
export interface Picked {
  /** Those with a ring: named whatever their rank, beside it. */
  readonly ringed: readonly string[];
  /** Those whose name may stand away from its mark rather than be left out. */
  readonly wanted: ReadonlySet<string>;
}

/** Radius of the mark of a place, in CSS pixels; and what a ring around it takes. */
export const MARKS = { site: 5.5, town: 2.6 } as const;
const RING = 11;

const SITE = { size: 13, weight: 400 } as const;

/** The names of places, each on the ground of those who hold it. */
export function placeNames(
  geography: Geography,
  frame: Frame,
  lang: Language,
  { ringed, wanted }: Picked,
  rankOf: RankOf,
): LabelRequest[] {
  const holdings = holdingsOf(geography);
  const zones = new Map<unknown, Zone>(geography.ground.zones.map((zone) => [zone.id, zone]));
  return geography.layers.places.features.flatMap((feature): LabelRequest[] => {
    const { properties, geometry } = feature;
    const place = placeOf(feature, zones.get(geography.placeZones[properties?.['id']]) ?? null);
    const isRinged = ringed.includes(place.id);
    const isMissed = place.kind === 'site' || (place.capital && place.zone !== null);
    const rank = isRinged ? FIRST : rankOf(place);
    if (rank === null || geometry.type !== 'Point') return [];
    const { id, kind } = place;
    const { size, weight } = kind === 'site' ? SITE : townType(place.population);
    const [own = '', ...others] = namesIn(feature, lang);
    const linesOf = kind === 'site' ? stacked : (name: string) => [name];
    const side = sideOf(place, properties?.['country']);
    const at = pointIn(frame, geometry.coordinates);
    return [
      {
        ...at,
        size,
        weight,
        id,
        kind,
        text: own,
        lines: linesOf(own),
        also: others.map(linesOf),
        // What must not be missing may stand away from its mark, but not in another state.
        ...((isMissed || wanted.has(id)) && {
          reach: LEADER,
          led: true,
          mayStandAway: (box: Box) => !holdings.land.meets(inUnits(frame, box)),
        }),
        letterSpacing: 0,
        rank: rank - Math.min(place.population, MOST) / MOST / 10,
        mark: isRinged ? RING : MARKS[kind],
        anchors: anchorsOf(id),
        required: isRinged,
        ...(side && { mayStand: (box: Box) => !isForeign(inUnits(frame, box), side, holdings) }),
      },
    ];
  });
}

/** How far from its mark a name may stand, in CSS pixels. */
const LEADER = 90;

/** Before all others. */
const FIRST = -10;

/** More people than in any town: within a rank the greater come first. */
const MOST = 1e8;

/** Where a name stands from its mark: the other way round from where the mark stands from it. */
const STANDS = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
} as const satisfies Record<Side, Anchor>;

const CORNERS: readonly Anchor[] = ['top-right', 'bottom-right', 'top-left', 'bottom-left'];

function anchorsOf(id: string): readonly Anchor[] {
  const sides = [...(ANCHORS[id] ?? []), ...PLAIN_ANCHORS];
  return [...new Set([...sides.map((side): Anchor => STANDS[side]), ...CORNERS])];
}

/** On whose ground the name of a place belongs; a site that is in no zone is nobody's. */
export function sideOf({ kind, zone }: NamedPlace, country: unknown): Holding | null {
  if (zone) return zone.holder;
  if (kind === 'site') return null;
  return country === 'UA' ? 'ukraine' : 'abroad';
}

export function placeOf({ properties }: Feature, zone: Zone | null): NamedPlace {
  return {
    id: String(properties?.['id']),
    kind: properties?.['kind'] === 'site' ? 'site' : 'town',
    rank: Number(properties?.['rank']),
    population: Number(properties?.['population'] ?? 0),
    capital: properties?.['capital'] === true,
    zone,
  };
}

/** The name in a language, then in others: what is named is named in all of them or in none. */
export function namesIn({ properties }: Feature, lang: Language): string[] {
  const languages = [lang, ...LANGUAGES.filter((other) => other !== lang)];
  const names = languages.map((one) => properties?.[`name_${textsIn(one)}`] as unknown);
  return names.filter((name): name is string => typeof name === 'string');
}

/** From this length on the name of a site takes two lines. */
const LONG = 18;

/** A name, a long one in two lines. */
function stacked(name: string): readonly string[] {
  return name.length < LONG ? [name] : halves(name);
}

/** A name in two lines that are about as long as each other. */
export function halves(name: string): readonly string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

import type { Feature, Position } from 'geojson';
import { ANCHORS, PLAIN_ANCHORS, type Anchor } from '../grammar/anchors.ts';
import type { Geography } from '../model/geography.ts';
import { textsIn, type Language } from '../model/language.ts';
import { NAMED_REGIONS, type RegionId } from '../model/region.ts';
import { largestZones } from '../model/zone.ts';
import { runsThrough } from './candidates.ts';
import { toPixels, type Frame } from './frame.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from './labels.ts';

/** What may be named in a frame: on a phone the great names, on a desktop more. */
export interface Naming {
  /** Towns up to this rank. */
  readonly towns: number;
  readonly contextRegions: boolean;
  /** Ids of places that are ringed: named whatever their rank, beside their ring. */
  readonly ringed?: readonly string[];
  readonly siteNames: boolean;
  /** Whether great towns take their places before regions do. */
  readonly townsFirst?: boolean;
  /** What stands over the figure, in CSS pixels of the frame: no name may lie there. */
  readonly obstacles: readonly Box[];
}

/** The names of a figure, placed: regions first, then sites' marks, towns by rank, seas, countries. */
export function labelsOf(
  geography: Geography,
  frame: Frame,
  naming: Naming,
  lang: Language,
  regionNames: Readonly<Record<RegionId, string>>,
): readonly PlacedLabel[] {
  const at = (position: Position): { x: number; y: number } => {
    const [x, y] = toPixels(frame, [position[0] ?? 0, position[1] ?? 0]);
    return { x, y };
  };
  const regions = largestZones(geography.zones)
    .filter(({ region }) => naming.contextRegions || isNamed(region))
    .map(({ region, label }): LabelRequest => ({
      ...NAME,
      ...at([...label]),
      id: `region-${region}`,
      kind: 'region',
      text: regionNames[region].toLocaleUpperCase(lang),
      size: 12,
      weight: 600,
      letterSpacing: 0.14,
      rank: isNamed(region) ? (naming.townsFirst ? 1.5 : 0) : 3,
      anchors: ['centre', 'top', 'bottom'],
    }));
  const isRinged = (id: string) => naming.ringed?.includes(id) ?? false;
  const places = geography.layers.places.features
    .map((feature) => ({ feature, ...placeOf(feature, lang) }))
    .filter(({ id, kind, rank }) => kind === 'site' || rank <= naming.towns || isRinged(id))
    .map(({ feature, id, kind, rank, name, population }): LabelRequest => ({
      ...NAME,
      ...at(feature.geometry.type === 'Point' ? feature.geometry.coordinates : []),
      id,
      kind,
      text: name,
      ...(kind === 'site' && { lines: stacked(name) }),
      size: kind === 'town' && rank === 1 ? 14 : 13,
      weight: kind === 'town' ? 600 : 400,
      rank: isRinged(id) ? -1 : kind === 'site' ? 0.5 : rank - Math.min(population, 9e6) / 1e7,
      mark: isRinged(id) ? RING : MARKS[kind],
      // Without anchors a required label keeps its mark alone.
      anchors:
        kind === 'site' && !naming.siteNames && !isRinged(id)
          ? []
          : (ANCHORS[id] ?? PLAIN_ANCHORS).map((side) => STANDS[side]),
      required: kind === 'site' || isRinged(id),
    }));
  const [left, top, width, height] = [0, 0, frame.width, frame.height];
  return placeLabels(
    [...regions, ...places, ...backgroundNames(geography, lang, at)],
    { x: left, y: top, width, height },
    naming.obstacles,
    contactLines(geography, at),
  );
}

/** How many names the contact line runs through. */
export function crossedBy(
  geography: Geography,
  frame: Frame,
  labels: readonly PlacedLabel[],
): number {
  const lines = contactLines(geography, ([lon = 0, lat = 0]) => {
    const [x, y] = toPixels(frame, [lon, lat]);
    return { x, y };
  });
  return labels.filter(
    ({ lines: text, box }) =>
      text.length > 0 &&
      lines.some((line) =>
        line.some((end, index) => index > 0 && runsThrough([line[index - 1] ?? end, end], box)),
      ),
  ).length;
}

/** Radius of the mark of a place, in CSS pixels; and what a ring around it takes. */
export const MARKS = { site: 5.5, town: 2.6 } as const;
const RING = 11;

/** From this length on the name of a site takes two lines. */
const LONG = 18;

/** A name, a long one in two lines that are about as long as each other. */
function stacked(name: string): readonly string[] {
  if (name.length < LONG) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Where a name stands from its mark: the other way round from where the mark stands from it. */
const STANDS = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
} as const satisfies Record<Anchor, string>;

const NAME = { letterSpacing: 0, weight: 400, mark: 0 } as const;

function isNamed(region: RegionId): boolean {
  return NAMED_REGIONS.some((name) => name === region);
}

function placeOf({ properties }: Feature, lang: Language) {
  return {
    id: String(properties?.['id']),
    kind: properties?.['kind'] === 'site' ? ('site' as const) : ('town' as const),
    rank: Number(properties?.['rank']),
    name: String(properties?.[`name_${textsIn(lang)}`]),
    population: Number(properties?.['population'] ?? 0),
  };
}

function backgroundNames(
  { layers }: Geography,
  lang: Language,
  at: (position: Position) => { x: number; y: number },
): LabelRequest[] {
  return layers.basemap.features.flatMap(({ id, properties, geometry }): LabelRequest[] => {
    const name = String(properties?.[`name_${textsIn(lang)}`]);
    if (geometry.type !== 'Point') return [];
    const place = { ...NAME, ...at(geometry.coordinates), id: `name-${id}`, anchors: CENTRE };
    if (properties?.['kind'] === 'label-sea') {
      const lines = name.length > 12 ? name.split(' ') : [name];
      return [{ ...place, kind: 'sea', text: name, lines, size: 13, letterSpacing: 0.12, rank: 4 }];
    }
    if (properties?.['kind'] === 'label-country') {
      const text = name.toLocaleUpperCase(lang);
      return [{ ...place, kind: 'country', text, size: 12, letterSpacing: 0.2, rank: 5 }];
    }
    return [];
  });
}

const CENTRE = ['centre'] as const;

function contactLines(
  { layers }: Geography,
  at: (position: Position) => { x: number; y: number },
): (readonly (readonly [number, number])[])[] {
  return layers['contact-line'].features.flatMap(({ geometry }) => {
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return parts.map((part) =>
      part.map((position) => {
        const { x, y } = at(position);
        return [x, y] as const;
      }),
    );
  });
}

import { coordEach } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import { seaLines } from '../../figure/background-names.ts';
import { extentOf } from '../../figure/extent.ts';
import { withLandBeyond } from '../../figure/land-beyond.ts';
import { WORLD } from '../../model/camera.ts';
import type { Geography } from '../../model/geography.ts';
import type { TextLanguage } from '../../model/language.ts';
import { liveNames } from './live-names.ts';
import { isOnlyNear } from './near-data.ts';

/**
 * Step of the grid of coordinates, as longitude and latitude in degrees: 21 and 22 m at 48° N. What
 * rounding moves is less than half a pixel at the greatest zoom.
 */
const GRID: readonly [number, number] = [0.00028, 0.0002];

/** A square degree at 48° N, in km². */
const SQUARE_DEGREE = 8290;

/**
 * The smallest triangle that a line makes, in km²: by whether it lies far from the zones, and
 * whether it is abroad or of the past. Among the zones Ukraine is as fine as `public/geo` has it.
 */
const TRIANGLE = {
  near: { ukraine: 0, past: 0.2, abroad: 2 },
  far: { ukraine: 4, past: 4, abroad: 10 },
} as const;

/** Whose an edge is that several have: the first of these. */
const OWNERS = ['ukraine', 'past', 'abroad'] as const;

/** Kinds of the base map that are abroad, unless Ukraine has the same line. */
const ABROAD = ['land', 'border'];

/** The kind of the line of before 24 February 2022: the map has it among the lines that never change. */
const BEFORE_2022 = 'line-before-2022';

/** What the map draws of the ground, as a quantised topology with the names of one language. */
export function mapData(geography: Geography, lang: TextLanguage): Topology {
  const { layers, ground } = geography;
  const { stands, points } = liveNames(geography);
  const areas = new Map(ground.zones.map(({ id, areaKm2 }) => [id as string, Math.round(areaKm2)]));
  const objects = {
    zones: withProperties(layers.zones.features, ({ id, region, holder, label }) => ({
      id,
      region,
      holder,
      area: areas.get(id as string),
      label,
    })),
    places: withProperties(layers.places.features, (place) => ({
      id: place['id'],
      kind: place['kind'],
      name: place[`name_${lang}`],
      rank: place['rank'],
      population: place['population'] ?? undefined,
      stands: stands.get(String(place['id'])),
    })),
    basemap: withProperties(
      [
        ...layers.basemap.features.filter((one) => isDrawn(one) && !isOnlyNear(one)).map(beyond),
        ...withProperties(layers['line-before-2022'].features, () => ({ kind: BEFORE_2022 }))
          .features,
        ...points,
      ],
      (feature) => ({
        kind: feature['kind'],
        name: nameOf(feature, lang),
        rank: feature['rank'],
        region: feature['region'],
        from: feature['from'],
        to: feature['to'],
      }),
    ),
  };
  const weighted = presimplify(topology(objects) as never) as Topology;
  weigh(weighted);
  const simple = simplify(weighted as never, 1);
  // A lake that is a line by now is none.
  const whole = filter(simple, filterWeight(simple)) as unknown as Topology;
  return quantize(whole as never, { scale: [...GRID], translate: [WORLD[0], WORLD[1]] });
}

const isDrawn = ({ geometry }: Feature) => geometry.type !== 'Point';

/** A name as it is written, in its lines. */
function nameOf(feature: Readonly<Record<string, unknown>>, lang: TextLanguage) {
  const name = feature[`name_${lang}`];
  return feature['kind'] === 'label-sea' ? seaLines(String(name)).join('\n') : name;
}

/** What the map shows beyond the data, if it is land. */
function beyond(one: Feature): Feature {
  return one.properties?.['kind'] === 'land' ? withLandBeyond(one) : one;
}

function withProperties(
  features: readonly Feature[],
  keep: (properties: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: keep(properties ?? {}),
      geometry: onGrid(geometry),
    })),
  };
}

/** Edges are common only where their positions are the very same: those of other days have the grid's. */
function onGrid<G extends Geometry>(geometry: G): G {
  const laid = (value: number, axis: 0 | 1) =>
    WORLD[axis] + Math.round((value - WORLD[axis]) / GRID[axis]) * GRID[axis];
  const copy = structuredClone(geometry);
  coordEach(copy as never, (at) => {
    [at[0], at[1]] = [laid(at[0] ?? 0, 0), laid(at[1] ?? 0, 1)];
  });
  return copy;
}

/**
 * Counts the triangle of each position, its third number, in the smallest that its line may make:
 * what is below 1 then goes.
 */
function weigh({ arcs, objects }: Topology): void {
  const kindOf = ({ properties }: GeometryObject) => (properties as { kind: string }).kind;
  const isAbroad = (part: GeometryObject) => ABROAD.includes(kindOf(part));
  const basemap = partsOf(objects['basemap']);
  const zones = arcsOf(partsOf(objects['zones']));
  const isPast = (part: GeometryObject) => kindOf(part) === BEFORE_2022;
  const ukraine = arcsOf(basemap.filter((part) => !isAbroad(part) && !isPast(part)));
  const of = {
    ukraine: new Set([...zones, ...ukraine]),
    past: arcsOf(basemap.filter(isPast)),
    abroad: arcsOf(basemap.filter(isAbroad)),
  };
  const [west, south, east, north] = extentOf([...zones].flatMap((arc) => arcs[arc] ?? []));
  const isNear = ([lon = NaN, lat = NaN]: Position) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  for (const [index, arc] of arcs.entries()) {
    const owner = OWNERS.find((one) => of[one].has(index)) ?? 'ukraine';
    const smallest = TRIANGLE[arc.some(isNear) ? 'near' : 'far'][owner];
    for (const at of arc) at[2] = smallest ? ((at[2] ?? 0) * SQUARE_DEGREE) / smallest : Infinity;
  }
}

function partsOf(object: Topology['objects'][string] | undefined): readonly GeometryObject[] {
  return object?.type === 'GeometryCollection' ? (object.geometries as GeometryObject[]) : [];
}

function arcsOf(parts: readonly GeometryObject[]): ReadonlySet<number> {
  const used = parts.flatMap((part) => ('arcs' in part ? part.arcs.flat(2) : [])) as number[];
  return new Set(used.map((arc) => (arc < 0 ? ~arc : arc)));
}

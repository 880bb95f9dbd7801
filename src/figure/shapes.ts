import { area, bboxClip } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Geography } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import type { Extent } from './frame.ts';
import { keepLongIslands } from './long-islands.ts';
import { pathOf } from './path.ts';
import { project, type LonLat } from './projection.ts';

/** What a figure is drawn from: SVG paths in whole units. */
export interface Shapes {
  readonly zones: ReadonlyMap<ZoneId, string>;
  readonly contactLine: string;
  readonly land: string;
  readonly ukraine: string;
  readonly water: string;
  readonly rivers: string;
  /** Land borders of other states, and that of Ukraine. */
  readonly borders: string;
  readonly borderUkraine: string;
}

/** Beyond this nothing is drawn, however wide the window. */
const DRAWN: Extent = [26.8, 43.3, 45.2, 52.5];

interface ZoneProperties {
  readonly id: ZoneId;
  readonly region: string;
  readonly holder: string;
}

/**
 * The shapes of a figure: neighbours are simplified together, so that they keep their common edge.
 * @param detail the smallest triangle that a line may make, in square units (0.17 km² each here).
 */
export function shapesOf({ layers }: Geography, detail: number): Shapes {
  const base = (kind: string) =>
    layers.basemap.features.filter(({ properties }) => properties?.['kind'] === kind).map(clipped);
  const topo = topology({
    zones: projected(layers.zones.features),
    land: projected(base('land')),
    ukraine: projected(base('ukraine')),
    water: projected(base('water').filter((lake) => area(lake) > LEAST_WATER)),
    rivers: projected(
      base('river').filter(({ properties }) => Number(properties?.['rank']) <= MAIN_RIVERS),
    ),
    borders: projected(base('border')),
    borderUkraine: projected(base('border-ukraine')),
  }) as Topology;
  const weighted = presimplify(topo as never) as Topology;
  keepLongIslands(weighted);
  const drawn = rounded(simplify(weighted as never, detail) as Topology);
  const all = (name: string) => {
    const object = drawn.objects[name];
    if (!object) throw new Error(`no layer "${name}"`);
    return object as GeometryCollection<ZoneProperties>;
  };
  const path = (name: string) =>
    (feature(drawn, all(name)) as FeatureCollection).features
      .map(({ geometry }) => pathOf(geometry))
      .join('');
  return {
    zones: new Map(
      all('zones').geometries.map((zone) => [
        (zone.properties as ZoneProperties).id,
        pathOf((feature(drawn, zone as GeometryObject) as Feature).geometry),
      ]),
    ),
    contactLine: meshPath(drawn, all('zones'), (a, b) => a.holder !== b.holder),
    // Together with Ukraine, so that their common border is not drawn twice.
    land: pathOf(
      merge(drawn, ['land', 'ukraine', 'zones'].flatMap((name) => all(name).geometries) as never),
    ),
    ukraine: path('ukraine'),
    water: path('water'),
    rivers: path('rivers'),
    borders: path('borders'),
    borderUkraine: path('borderUkraine'),
  };
}

/** Smaller waters than this, in m², are left out. */
const LEAST_WATER = 15e6;

/** Rank up to which rivers are drawn: a figure has room for the great ones. */
const MAIN_RIVERS = 1;

function clipped(one: Feature): Feature {
  const { geometry } = one;
  if (geometry.type === 'Point' || geometry.type === 'GeometryCollection') return one;
  return bboxClip(one as Feature<Exclude<typeof geometry, { type: 'Point' | 'MultiPoint' }>>, [
    ...DRAWN,
  ]) as Feature;
}

function projected(features: readonly Feature[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features
      .map((one) => ({ ...one, geometry: mapPositions(one.geometry) }))
      .filter(({ geometry }) => 'coordinates' in geometry && geometry.coordinates.length > 0),
  };
}

function mapPositions(geometry: Geometry): Geometry {
  const walk = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? project(value as unknown as LonLat)
      : (value as unknown[]).map(walk);
  return { ...geometry, coordinates: walk((geometry as MultiLineString).coordinates) } as Geometry;
}

function rounded(topo: Topology): Topology {
  return {
    ...topo,
    arcs: topo.arcs.map((arc) => arc.map((point: Position) => point.map(Math.round))),
  };
}

function meshPath(
  topo: Topology,
  zones: GeometryCollection<ZoneProperties>,
  chosen: (a: ZoneProperties, b: ZoneProperties) => boolean,
): string {
  return pathOf(
    mesh(topo, zones as never, (a, b) =>
      chosen(a.properties as ZoneProperties, b.properties as ZoneProperties),
    ),
  );
}

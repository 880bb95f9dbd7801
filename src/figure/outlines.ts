import { area, bboxClip } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Geography } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import type { Extent } from './frame.ts';
import { withLandBeyond } from './land-beyond.ts';
import { keepLongIslands } from './long-islands.ts';
import { project, type LonLat } from './projection.ts';

/** What a figure is drawn from: geometries in units. */
export interface Outlines {
  readonly zones: ReadonlyMap<ZoneId, Geometry>;
  readonly contactLine: Geometry;
  readonly lineBefore2022: readonly Geometry[];
  readonly land: Geometry;
  readonly ukraine: readonly Geometry[];
  readonly water: readonly Geometry[];
  /** By their rank, the great ones first. */
  readonly rivers: readonly { readonly rank: number; readonly geometry: Geometry }[];
  /** Land borders of other states, and that of Ukraine. */
  readonly borders: readonly Geometry[];
  readonly borderUkraine: readonly Geometry[];
}

/** The ground in one topology, every point with the triangle that it makes: ready for any detail. */
export interface Prepared {
  readonly topology: Topology;
}

/** How finely outlines are drawn. */
export interface Fineness {
  /** The smallest triangle that a line may make, in square units (0.17 km² each here). */
  readonly triangle: number;
  /** To what coordinates are rounded, in units. */
  readonly grid: number;
  /** Smaller waters than this, in m², are left out. */
  readonly leastWater: number;
}

/** Rank up to which rivers are drawn from afar. */
const MAIN_RIVERS = 1;

type Properties = Readonly<Record<string, unknown>>;

interface ZoneProperties {
  readonly id: ZoneId;
  readonly region: string;
  readonly holder: string;
}

/** How far the base map goes. */
export interface Reach {
  /** Beyond this no water, river or border of neighbours is drawn. */
  readonly drawn: Extent;
  /** Beyond this land just goes on; what lies farther than `drawn` is coarser by a factor. */
  /** Rank up to which there are rivers: the great ones alone where nothing is said. */
  readonly rivers?: number;
  readonly land?: { readonly extent: Extent; readonly coarser: number };
}

/** Prepares the ground for being drawn. */
export function prepared(
  { layers }: Geography,
  { drawn, land, rivers = MAIN_RIVERS }: Reach,
): Prepared {
  const base = (kind: string, extent = drawn) =>
    layers.basemap.features
      .filter(({ properties }) => properties?.['kind'] === kind)
      .map((one) => clipped(one, extent));
  const whole = topology({
    zones: projected(layers.zones.features),
    lineBefore2022: projected(layers['line-before-2022'].features),
    land: projected(
      base('land', land?.extent).map((one) => (land ? withLandBeyond(one, land.extent) : one)),
    ),
    ukraine: projected(base('ukraine', land?.extent)),
    water: projected(base('water').map((lake) => ({ ...lake, properties: { m2: area(lake) } }))),
    rivers: projected(
      base('river').filter(({ properties }) => Number(properties?.['rank']) <= rivers),
    ),
    borders: projected(base('border')),
    borderUkraine: projected(base('border-ukraine', land?.extent)),
  }) as Topology;
  const weighted = presimplify(whole as never) as Topology;
  keepLongIslands(weighted);
  coarsen(weighted, { drawn, ...(land && { land }) });
  return { topology: weighted };
}

/** The outlines of a figure: neighbours are simplified together, so they keep their common edge. */
export function outlinesOf(ground: Prepared, { triangle, grid, leastWater }: Fineness): Outlines {
  const topo = rounded(simplify(ground.topology as never, triangle) as Topology, grid);
  const objects = (name: string) => {
    const object = topo.objects[name];
    if (!object) throw new Error(`no layer "${name}"`);
    return object as GeometryCollection<ZoneProperties>;
  };
  const all = (name: string, isDrawn: (properties: Properties) => boolean = () => true) =>
    (feature(topo, objects(name)) as FeatureCollection).features
      .filter(({ properties }) => isDrawn(properties ?? {}))
      .map(({ geometry }) => geometry);
  return {
    zones: new Map(
      objects('zones').geometries.map((zone) => [
        (zone.properties as ZoneProperties).id,
        (feature(topo, zone as GeometryObject) as Feature).geometry,
      ]),
    ),
    contactLine: mesh(topo, objects('zones') as never, (a, b) => holderOf(a) !== holderOf(b)),
    lineBefore2022: all('lineBefore2022'),
    // Together with Ukraine, so that their common border is not drawn twice.
    land: merge(
      topo,
      ['land', 'ukraine', 'zones'].flatMap((name) => objects(name).geometries) as never,
    ),
    ukraine: all('ukraine'),
    water: all('water', ({ m2 }) => Number(m2) > leastWater),
    rivers: (feature(topo, objects('rivers')) as FeatureCollection).features.map(
      ({ properties, geometry }) => ({ rank: Number(properties?.['rank']), geometry }),
    ),
    borders: all('borders'),
    borderUkraine: all('borderUkraine'),
  };
}

function clipped(one: Feature, extent: Extent): Feature {
  const { geometry } = one;
  if (geometry.type === 'Point' || geometry.type === 'GeometryCollection') return one;
  return bboxClip(one as Feature<Exclude<typeof geometry, { type: 'Point' | 'MultiPoint' }>>, [
    ...extent,
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

function rounded(topo: Topology, grid: number): Topology {
  const round = (value: number) => Math.round(value / grid) * grid;
  return {
    ...topo,
    arcs: topo.arcs.map((arc) => arc.map((point: Position) => point.map(round))),
  };
}

/** Makes triangles that lie beyond what is drawn finely count for less. */
function coarsen({ arcs }: Topology, { drawn, land }: Reach): void {
  const [west, south, east, north] = drawn;
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  for (const at of arcs.flat()) {
    const [x = NaN, y = NaN, weight = 0] = at;
    const isFar = x < left || x > right || y < top || y > bottom;
    if (isFar && land) at[2] = weight / land.coarser;
  }
}

function holderOf(zone: { readonly properties?: unknown }): string {
  return (zone.properties as ZoneProperties).holder;
}

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { UKRAINE_UNITS, WINDOW } from '../config.js';
import { crossings } from '../lib/crossings.js';
import { Fault } from '../lib/fault.js';
import { linesOf, polygonsOf, type Position } from '../lib/geometry.js';

type Kind = 'polygon' | 'line';

const TYPES: Record<Kind, readonly string[]> = {
  polygon: ['Polygon', 'MultiPolygon'],
  line: ['LineString', 'MultiLineString'],
};

/**
 * Parses an input and checks what the pipeline relies on: GeoJSON, one kind of geometry, finite
 * coordinates inside the window, closed rings that do not cross themselves or each other within
 * a polygon. Returns its features; members of a GeometryCollection become features.
 */
export function checkGeojson(file: string, text: string, kind: Kind): Feature[] {
  const features = featuresOf(file, parse(file, text));
  if (features.length === 0) throw new Fault(file, 'has no features');
  for (const [index, { geometry }] of features.entries()) {
    const name = `feature ${index}`;
    if (!geometry || !TYPES[kind].includes(geometry.type)) {
      const found = geometry?.type ?? 'no geometry';
      throw new Fault(file, `${name} is ${found}, where ${TYPES[kind].join(' or ')} is needed`);
    }
    if (!Array.isArray((geometry as { coordinates?: unknown }).coordinates)) {
      throw new Fault(file, `${name} has no coordinates`);
    }
    for (const line of linesOf(geometry)) checkPositions(file, name, line, 2);
    for (const polygon of polygonsOf(geometry)) checkPolygon(file, name, polygon);
  }
  return features;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(file, 'is not JSON');
  }
}

function featuresOf(file: string, value: unknown): Feature[] {
  const root = (value ?? {}) as Partial<FeatureCollection> & { geometries?: Geometry[] };
  const asFeature = (geometry: Geometry): Feature => ({
    type: 'Feature',
    properties: {},
    geometry,
  });
  const list = root.features ?? root.geometries?.map(asFeature);
  const isFeature = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'geometry' in item;
  if (!Array.isArray(list) || !list.every(isFeature)) throw new Fault(file, 'is not GeoJSON');
  return list.flatMap((feature) =>
    feature.geometry?.type === 'GeometryCollection'
      ? feature.geometry.geometries.map(asFeature)
      : [feature],
  );
}

/** Checks that the rings of a polygon are closed, inside the window and without crossings. */
export function checkPolygon(file: string, name: string, rings: Position[][]): void {
  for (const ring of rings) {
    checkPositions(file, name, ring, 4);
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      throw new Fault(file, `${name} has a ring that is not closed at ${String(first)}`);
    }
  }
  const [crossing] = crossings(rings);
  if (crossing) throw new Fault(file, `${name} has rings that cross themselves near ${crossing}`);
}

function checkPositions(file: string, name: string, line: unknown, least: number): void {
  if (!Array.isArray(line) || line.length < least) {
    throw new Fault(file, `${name} has a line or ring of fewer than ${least} positions`);
  }
  const [west, south, east, north] = WINDOW;
  for (const at of line as unknown[]) {
    const [x, y] = (Array.isArray(at) ? at : []) as Position;
    if (![x, y].every(Number.isFinite)) {
      throw new Fault(file, `${name} has a position that is no two numbers`);
    }
    if (!(x >= west && x <= east && y >= south && y <= north)) {
      const window = `${west}..${east} E, ${south}..${north} N`;
      throw new Fault(file, `${name} has a coordinate outside ${window}: ${x}, ${y}`);
    }
  }
}

/** Checks that each of Ukraine's 27 units is there exactly once, by ISO 3166-2 code. */
export function checkUnits(file: string, features: Feature[]): void {
  const codes = features.map((feature) => String(feature.properties?.shapeISO));
  for (const code of UKRAINE_UNITS) {
    const count = codes.filter((other) => other === code).length;
    if (count !== 1) throw new Fault(file, `has ${code} ${count} times, where once is needed`);
  }
}

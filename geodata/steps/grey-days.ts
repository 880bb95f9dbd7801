import type { Feature } from 'geojson';
import { Fault } from '../lib/fault.js';
import { polygonal, type Polygon, type Position } from '../lib/geometry.js';
import { checkPolygon } from './check.js';
import { edgeCollector } from './control-edges.js';
import { tilesOf, type Tile } from './tiles.js';

/** What the source draws in grey, as not confirmed, by day. */
export type GreyDays = ReadonlyMap<string, Polygon[]>;

/**
 * Parses and checks the grey ground of all days. The file has each ring once; days name the rings of
 * each polygon by their place, the exterior first.
 */
export function greyDays(file: string, text: string): GreyDays {
  const { rings, days } = partsOf(file, text);
  const known = new Map<string, Polygon>();
  const polygonOf = (day: string, numbers: unknown): Polygon => {
    const key = String(numbers);
    const before = known.get(key);
    if (before) return before;
    const polygon = (Array.isArray(numbers) ? numbers : [-1]).map((number) => rings[number]);
    if (polygon.length === 0 || polygon.includes(undefined)) {
      throw new Fault(file, `${day} has a polygon with a ring that the file lacks`);
    }
    checkPolygon(file, `${day} polygon ${key}`, polygon as Polygon);
    known.set(key, polygon as Polygon);
    return polygon as Polygon;
  };
  return new Map(
    Object.entries(days).map(([day, polygons]) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Fault(file, `${day} is no YYYY-MM-DD`);
      if (!Array.isArray(polygons)) throw new Fault(file, `${day} has no list of polygons`);
      return [day, polygons.map((numbers) => polygonOf(day, numbers))];
    }),
  );
}

function partsOf(
  file: string,
  text: string,
): { rings: (Position[] | undefined)[]; days: Record<string, unknown> } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Fault(file, 'is not JSON');
  }
  const { rings, days } = (json ?? {}) as { rings?: unknown; days?: unknown };
  if (!Array.isArray(rings) || typeof days !== 'object' || days === null) {
    throw new Fault(file, 'has no rings and days');
  }
  if (Object.keys(days).length === 0) throw new Fault(file, 'has no days');
  return { rings: rings as Position[][], days: days as Record<string, unknown> };
}

/**
 * What the outlines of the grey ground of all days cut the plane into, but for what is never grey.
 * @param days those of the archive: grey ground of other days is left out
 */
export async function greyTiles(grey: GreyDays, days: readonly string[]): Promise<Tile[]> {
  const { add, result } = edgeCollector(days.length);
  for (const [index, day] of days.entries()) {
    const feature: Feature = {
      type: 'Feature',
      properties: {},
      geometry: polygonal(grey.get(day) ?? []),
    };
    add(index, [feature]);
  }
  const tiles = await tilesOf(result());
  return tiles.filter((tile) => tile.days.some((word) => word !== 0));
}

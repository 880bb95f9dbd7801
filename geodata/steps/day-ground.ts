import type { Feature } from 'geojson';
import { hasDay, type DaySet } from '../lib/day-set.js';
import { polygonal, polygonsOf, type Polygon } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Face } from './faces.js';
import { zoneId, type Part } from './overlay.js';
import type { Patch } from './patches.js';

/** Ground of one kind: a zone, or what surrounds them. */
export interface Shape {
  zone: string;
  polygons: Polygon[];
}

/** Ground of a day before simplification, each part in one piece. */
export async function partsOn(faces: Face[], held: DaySet[], day: number): Promise<Part[]> {
  const ground = faces.map(({ region, kind, polygon }, index) => ({
    zone: zoneOf(region, kind, hasDay(held[index] as DaySet, day)),
    polygons: [polygon],
  }));
  return (await dissolved(ground)).flatMap(({ zone, polygons }) =>
    polygons.map((polygon) => ({ zone, polygon })),
  );
}

/** Ground after simplification, by who holds each patch: on a day, or before 24 February 2022. */
export function shapesOf(
  patches: Patch[],
  shapes: Polygon[][],
  isRussia: (patch: Patch) => boolean,
): Promise<Shape[]> {
  return dissolved(
    patches.map((patch, index) => ({
      zone: zoneOf(patch.region, patch.kind, isRussia(patch)),
      polygons: shapes[index] ?? [],
    })),
  );
}

/** Tells whether Russia holds a patch on a day. */
export const heldOn =
  (day: number) =>
  ({ flips }: Patch): boolean =>
    flips.filter((flip) => flip <= day).length % 2 === 1;

const zoneOf = (region: string | null, kind: string, isRussia: boolean): string =>
  region === null ? kind : zoneId(region, isRussia ? 'russia' : 'ukraine');

async function dissolved(ground: Shape[]): Promise<Shape[]> {
  const features = ground.map(({ zone, polygons }): Feature => ({
    type: 'Feature',
    properties: { zone },
    geometry: polygonal(polygons),
  }));
  const joined = await mapshaper('-i in.json -dissolve zone -o out.json format=geojson', {
    in: collection(features.filter(({ geometry }) => polygonsOf(geometry).length > 0)),
  });
  return joined.map(({ properties, geometry }) => ({
    zone: String(properties?.zone),
    polygons: polygonsOf(geometry),
  }));
}

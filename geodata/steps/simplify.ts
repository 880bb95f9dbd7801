import type { Feature, MultiPolygon } from 'geojson';
import { DECIMALS } from '../config.js';
import { areaKm2 } from '../lib/area.js';
import { crossings } from '../lib/crossings.js';
import { Fault } from '../lib/fault.js';
import { polygonsOf, type Polygon } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Part } from './overlay.js';

/**
 * Resolution in metres of weighted Visvalingam simplification. An edge takes the finer one of
 * the ground on its two sides; where the two holders meet it takes that of the front.
 */
export const INTERVAL_M = { front: 60, zone: 300, ukraine: 1200, land: 1000, far: 4000 };

/** Zones above this area keep it through simplification, within AREA_TOLERANCE. */
export const CHECKED_KM2 = 10;
/** Kept well under the 0.2 % that the written files are held to. */
export const AREA_TOLERANCE = 0.001;

const MOST_ROUNDS = 8;
const GRID = 10 ** -DECIMALS;

/** Ground of one kind after simplification. */
export interface Shape {
  zone: string;
  polygons: Polygon[];
}

/**
 * Dissolves parts by zone and simplifies all of them together, so that a shared edge stays one
 * edge. Vertices lie on the grid of written decimals. Where a zone's area drifts beyond the
 * tolerance, the resolution of its edges is halved and the whole is simplified anew.
 */
export async function simplify(parts: Part[], areas: Map<string, number>): Promise<Shape[]> {
  const scales = new Map(parts.map(({ zone }) => [zone, 1]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shapes = await simplifyAt(parts, scales);
    const drifted = shapes.filter(({ zone, polygons }) => {
      const exact = areas.get(zone) ?? 0;
      const shape = { type: 'MultiPolygon', coordinates: polygons } satisfies MultiPolygon;
      return exact > CHECKED_KM2 && Math.abs(areaKm2(shape) / exact - 1) > AREA_TOLERANCE;
    });
    if (drifted.length === 0) return shapes;
    for (const { zone } of drifted) scales.set(zone, (scales.get(zone) ?? 1) / 2);
  }
  throw new Fault('control line', `no resolution keeps the zones' areas within ${AREA_TOLERANCE}`);
}

/** Resolution of the edges of a zone, or of what surrounds the zones. */
export const intervalOf = (zone: string): number =>
  INTERVAL_M[zone.includes('.') ? 'zone' : (zone as 'ukraine' | 'land' | 'far')];

async function simplifyAt(parts: Part[], scales: Map<string, number>): Promise<Shape[]> {
  const features = parts.map(({ zone, polygon }): Feature => ({
    type: 'Feature',
    properties: {
      zone,
      holder: zone.split('.')[1],
      interval: intervalOf(zone),
      scale: scales.get(zone),
    },
    geometry: { type: 'Polygon', coordinates: polygon },
  }));
  const isFront = 'B && A.holder && B.holder && A.holder != B.holder';
  const finer = 'Math.min(A.interval, B ? B.interval : A.interval)';
  const scale = 'Math.min(A.scale, B ? B.scale : A.scale)';
  const shapes = await mapshaper(
    '-i in.json -dissolve zone copy-fields=holder,interval,scale name=ground ' +
      '-lines + name=edges target=ground ' +
      `each="interval = (${isFront} ? ${INTERVAL_M.front} : ${finer}) * ${scale}" ` +
      '-simplify variable interval=interval target=edges -drop target=edges ' +
      `-target ground -snap precision=${GRID} fix-geometry -clean -snap precision=${GRID} ` +
      '-o out.json format=geojson',
    { in: collection(features) },
  );
  return (await withoutCrossings(shapes)).map(({ properties, geometry }) => ({
    zone: String(properties?.zone),
    polygons: polygonsOf(geometry),
  }));
}

/** Rounding to the grid may make edges cross; mending that may leave it. Both until neither. */
async function withoutCrossings(shapes: Feature[], rounds = MOST_ROUNDS): Promise<Feature[]> {
  const rings = shapes.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  const [crossing] = crossings(rings);
  if (!crossing) return shapes;
  if (rounds === 0) throw new Fault('control line', `edges still cross near ${crossing}`);
  const mended = await mapshaper(
    `-i in.json -clean -snap precision=${GRID} -o out.json format=geojson`,
    { in: collection(shapes) },
  );
  return withoutCrossings(mended, rounds - 1);
}

import { area as squareMetres, booleanPointInPolygon, pointOnFeature, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import clipping, { type MultiPolygon as Rings, type Ring } from 'polygon-clipping';
import type { Zone, ZoneId } from '../model/zone.ts';
import { partId, type Division, type ZonePart } from './division.ts';
import type { Corner } from './own-map.ts';
import { straightRing } from './straight-ring.ts';

/** A town by its id, and where it lies. */
export interface PlacedTown {
  readonly id: string;
  readonly zone: ZoneId;
  /** Longitude, latitude. */
  readonly at: Corner;
}

/** What is divided: zones as they are measured, their outlines, and towns. */
export interface WholeGround {
  readonly zones: readonly Pick<Zone, 'id' | 'areaKm2' | 'label'>[];
  readonly shapes: ReadonlyMap<ZoneId, Polygon | MultiPolygon>;
  readonly towns: readonly PlacedTown[];
}

/** Ground in the same areas, while it is being divided. */
type Ground = Pick<ZonePart, 'areas'> & { readonly rings: Rings };

/** What is less than this, in km², is no ground that somebody drew: outlines are no finer. */
const LEAST = 0.01;

/**
 * Divides zones along drawn areas.
 * @param maps of each map the corners of its areas; where some overlap, the last counts
 */
export function divide(
  maps: readonly (readonly (readonly Corner[])[])[],
  { zones, shapes, towns }: WholeGround,
): Division {
  const drawn = maps.map((areas) => areas.map((corners): Ring => [...straightRing(corners)]));
  const parts = zones.flatMap((zone) => {
    const shape = shapes.get(zone.id);
    return shape ? partsOf(zone, ringsOf(shape), drawn) : [];
  });
  return {
    parts,
    towns: Object.fromEntries(
      towns.flatMap(({ id, zone, at }) => {
        const own = parts.filter((part) => part.zone === zone);
        // A town at the water may lie beside the outline: then it is where none drew.
        const part =
          own.find(({ geometry }) => booleanPointInPolygon([...at], geometry)) ??
          own.find(({ areas }) => areas.every((area) => area === null)) ??
          own[0];
        return part ? [[id, part.id]] : [];
      }),
    ),
    beyond: drawn.map((areas, map) => {
      const [first, ...others] = areas.map((ring) => [ring]);
      if (!first) return 0;
      const inside = parts.filter((part) => part.areas[map] !== null);
      const sum = inside.reduce((km, { areaKm2 }) => km + areaKm2, 0);
      return Math.max(0, km2(clipping.union(first, ...others)) - sum);
    }),
  };
}

/** The parts of a zone; none where no area meets it. */
function partsOf(
  { id, areaKm2, label }: WholeGround['zones'][number],
  rings: Rings,
  drawn: readonly (readonly Ring[])[],
): readonly ZonePart[] {
  let grounds: readonly Ground[] = [{ areas: drawn.map(() => null), rings }];
  for (const [map, areas] of drawn.entries()) {
    for (const [index, ring] of areas.entries()) {
      grounds = alike(grounds.flatMap((ground) => along(ground, ring, map, index)));
    }
  }
  const isMet = grounds.some(({ areas }) => areas.some((area) => area !== null));
  if (!isMet) return [];
  // Outlines are simpler than what zones were measured by: parts add up to what is said of the zone.
  const scale = areaKm2 / km2(rings);
  return grounds.map((ground, index) => {
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: ground.rings };
    return {
      id: partId(id, index + 1),
      zone: id,
      areas: ground.areas,
      areaKm2: km2(ground.rings) * scale,
      label: booleanPointInPolygon([...label], geometry) ? label : labelIn(ground.rings),
      geometry,
    };
  });
}

/** Ground divided along an area: what lies in it, and what does not. */
function along(ground: Ground, ring: Ring, map: number, area: number): readonly Ground[] {
  if (!boxesMeet(ground.rings, ring)) return [ground];
  const inside = clipping.intersection(ground.rings, [ring]);
  if (km2(inside) < LEAST) return [ground];
  const outside = clipping.difference(ground.rings, [ring]);
  const areas = ground.areas.map((one, index) => (index === map ? area : one));
  return [
    { areas, rings: inside },
    ...(km2(outside) < LEAST ? [] : [{ ...ground, rings: outside }]),
  ];
}

/** Ground in the same areas is one. */
function alike(grounds: readonly Ground[]): readonly Ground[] {
  const groups = new Map<string, Ground>();
  for (const ground of grounds) {
    const key = ground.areas.join();
    const known = groups.get(key);
    const rings = known ? clipping.union(known.rings, ground.rings) : ground.rings;
    groups.set(key, { ...ground, rings });
  }
  return [...groups.values()];
}

function boxesMeet(rings: Rings, ring: Ring): boolean {
  const [one, other] = [rings.flat(2), ring];
  return [0, 1].every((axis) => {
    const [a, b] = [one, other].map((points) => points.map((point) => point[axis] ?? 0));
    return (
      Math.min(...(a ?? [])) <= Math.max(...(b ?? [])) &&
      Math.min(...(b ?? [])) <= Math.max(...(a ?? []))
    );
  });
}

function ringsOf(shape: Polygon | MultiPolygon): Rings {
  return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Rings;
}

/** The area on the sphere. */
function km2(rings: Rings): number {
  return squareMetres({ type: 'MultiPolygon', coordinates: rings }) / 1e6;
}

/** A point in the largest part. */
function labelIn(rings: Rings): Zone['label'] {
  const largest = rings.toSorted((one, other) => km2([other]) - km2([one]))[0] ?? [];
  const [lon = 0, lat = 0] = pointOnFeature(polygon(largest as Position[][])).geometry.coordinates;
  return [lon, lat];
}

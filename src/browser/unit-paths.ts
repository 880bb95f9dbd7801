import type { MultiLineString, MultiPolygon } from 'geojson';
import { pathOf } from '../figure/path.ts';
import { project } from '../figure/projection.ts';
import type { History, Position } from '../history/history.ts';

/**
 * Gives the paths of geometries that are put together from a history's own positions, in whole units
 * of the figure's plane. What stays from day to day is made once: the place of every position, the
 * path of every geometry, and that of every part of a line.
 */
export function unitPaths({ arcs }: History): (geometry: MultiPolygon | MultiLineString) => string {
  const places = new Map(arcs.flatMap(({ line }) => line.map((at) => [at, inUnit(at)] as const)));
  const inUnitsOf = (line: readonly Position[]) => line.map((at) => places.get(at) ?? inUnit(at));
  const ofRing = (ring: readonly Position[]) =>
    pathOf({ type: 'Polygon', coordinates: [inUnitsOf(ring) as unknown as number[][]] });
  const ofLine = kept((line: readonly Position[]) =>
    pathOf({ type: 'LineString', coordinates: inUnitsOf(line) as unknown as number[][] }),
  );
  const ofGround = kept(({ coordinates }: MultiPolygon) =>
    (coordinates.flat() as unknown as readonly Position[][]).map(ofRing).join(''),
  );
  return (geometry) =>
    geometry.type === 'MultiPolygon'
      ? ofGround(geometry)
      : (geometry.coordinates as unknown as readonly Position[][]).map(ofLine).join('');
}

/** A function whose result is kept as long as what it is of. */
function kept<Key extends object>(make: (key: Key) => string): (key: Key) => string {
  const known = new WeakMap<Key, string>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/** A position in whole units of the figure's plane. */
export function inUnit(at: Position): Position {
  const [x, y] = project(at);
  return [Math.round(x), Math.round(y)];
}

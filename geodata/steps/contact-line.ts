import type { Feature } from 'geojson';
import { lengthKm } from '../lib/area.js';
import { edgeKey, edgeOwners, joinEdges } from '../lib/edges.js';
import { edgesOf, type Position } from '../lib/geometry.js';
import type { Shape } from './day-ground.js';

/**
 * Edges that ground of both kinds has, joined into lines. With `isA` the ground held by one side
 * and `isB` that of the other this is the contact line: no coast and no state border, for those
 * edges have one owner.
 */
export function meetingLines(
  shapes: Shape[],
  isA: (zone: string) => boolean,
  isB: (zone: string) => boolean,
): Position[][] {
  const owners = edgeOwners(shapes.map(({ polygons }) => polygons));
  const edges = shapes
    .filter(({ zone }) => isA(zone))
    .flatMap(({ polygons }) => polygons.flat().flatMap(edgesOf))
    .filter(([a, b]) =>
      (owners.get(edgeKey(a, b)) ?? []).some((owner) => isB(shapes[owner]?.zone ?? '')),
    );
  return joinEdges(edges);
}

/** The contact line as one feature, its length in km. */
export function contactLine(shapes: Shape[], day: string): Feature {
  const lines = meetingLines(
    shapes,
    (zone) => zone.endsWith('.ukraine'),
    (zone) => zone.endsWith('.russia'),
  );
  const length = lines.reduce((sum, line) => sum + lengthKm(line), 0);
  return {
    type: 'Feature',
    id: 'contact-line',
    properties: { id: 'contact-line', line_date: day, length_km: Math.round(length * 10) / 10 },
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}

import type { Feature, Position } from 'geojson';
import { extentOf, positionsOf } from './extent.ts';
import type { Extent } from './frame.ts';

/** So far no window shows: west, south, east, north in degrees. */
const FAR: Extent = [-100, 5, 160, 80];

/**
 * Land that goes on where its data end. What lies beyond is not known here, but a shore along the
 * data's edge would be made up.
 * @param extent where the data end, in degrees; else where the land does
 */
export function withLandBeyond<F extends Feature>(land: F, extent?: Extent): F {
  const { geometry } = land;
  const [west, south, east, north] = extent ?? extentOf(positionsOf(geometry));
  const moved = ([lon = NaN, lat = NaN]: Position): Position => [
    lon <= west ? FAR[0] : lon >= east ? FAR[2] : lon,
    lat <= south ? FAR[1] : lat >= north ? FAR[3] : lat,
  ];
  const isEdge = ([lon, lat]: Position) =>
    lon === west || lon === east || lat === south || lat === north;
  const polygon = (rings: readonly Position[][]) =>
    rings.map((ring) => withoutNotches(ring, isEdge).map(moved));
  switch (geometry.type) {
    case 'Polygon':
      return { ...land, geometry: { ...geometry, coordinates: polygon(geometry.coordinates) } };
    case 'MultiPolygon':
      return {
        ...land,
        geometry: { ...geometry, coordinates: geometry.coordinates.map(polygon) },
      };
    default:
      return land;
  }
}

/** A lake that the edge cuts, in degrees along it: it is no sea that would go on. */
const NOTCH = 0.5;

/** A ring without what it leaves out between two near positions on the edge. */
function withoutNotches(ring: Position[], isEdge: (at: Position) => boolean): Position[] {
  const edges = ring.flatMap((at, index) => (isEdge(at) ? [index] : []));
  const notches = edges.flatMap((from, index): [number, number][] => {
    const to = edges[index + 1] ?? from;
    const [a = [], b = []] = [ring[from], ring[to]];
    const along = Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
    return to > from + 1 && along < NOTCH ? [[from, to]] : [];
  });
  return ring.filter((_, index) => !notches.some(([from, to]) => index > from && index < to));
}

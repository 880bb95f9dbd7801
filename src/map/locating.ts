import type { Feature, Position } from 'geojson';
import type { MapGround } from '../model/geography.ts';

/** Width and height of the small map, in its own units: CSS pixels where it has its best size. */
export const SIZE = [124, 82] as const;

/** Air around Ukraine, and the least side of what shows a view. */
const AIR = 4;
const LEAST = 7;

/** Part of Ukraine's box up to which a view is a close-up: the same as in figures. */
const CLOSE = 0.25;

/** Widths that the small map may have, the best first, and the most of a view's shorter side, in CSS pixels. */
const WIDTHS = [124, 98, 76] as const;
const MOST = 0.3;
/** Smaller views than this have no room for another map. */
const LEAST_VIEW = 260;

/** West, south, east, north in degrees. */
type Bounds = readonly [number, number, number, number];

/** A rectangle in the small map's units. */
export interface Here {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the small map shows: paths, and where in it a view lies. */
export interface Locating {
  readonly land: string;
  readonly ukraine: string;
  /** Null where a view is no close-up. */
  readonly hereIn: (view: Bounds) => Here | null;
}

/** A small map of Ukraine, from the ground of a map. */
export function locating({ layers }: MapGround): Locating {
  const { basemap, zones } = layers;
  const of = (kind: string) =>
    basemap.features.filter(({ properties }) => properties?.['kind'] === kind).flatMap(ringsOf);
  const ukraine = [...of('ukraine'), ...zones.features.flatMap(ringsOf)];
  const [left, top, right, bottom] = boxOf(ukraine.flat().map(onPlane));
  const [width, height] = SIZE.map((side) => side - 2 * AIR) as [number, number];
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const place = (at: Position): [number, number] => {
    const [x, y] = onPlane(at);
    return [
      SIZE[0] / 2 + (x - (left + right) / 2) * scale,
      SIZE[1] / 2 + (y - (top + bottom) / 2) * scale,
    ];
  };
  const isClose = (wide: number, high: number) =>
    wide * high <= CLOSE * scale ** 2 * (right - left) * (bottom - top);
  return {
    land: pathOf(of('land'), place),
    ukraine: pathOf(ukraine, place),
    hereIn: ([west, south, east, north]) => {
      const [x1, y1] = place([west, north]);
      const [x2, y2] = place([east, south]);
      if (!isClose(x2 - x1, y2 - y1)) return null;
      const [wide, high] = [Math.max(LEAST, x2 - x1), Math.max(LEAST, y2 - y1)];
      return { x: (x1 + x2 - wide) / 2, y: (y1 + y2 - high) / 2, width: wide, height: high };
    },
  };
}

/** How wide the small map is in a view of a size; null where it has no room. */
export function widthIn(width: number, height: number): number | null {
  const shorter = Math.min(width, height);
  if (shorter < LEAST_VIEW) return null;
  return WIDTHS.find((one) => one <= shorter * MOST) ?? null;
}

/** Web Mercator, to the east and to the south. */
function onPlane([lon = 0, lat = 0]: Position): [number, number] {
  const radians = Math.PI / 180;
  return [lon, -Math.asinh(Math.tan(lat * radians)) / radians];
}

function ringsOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function boxOf(points: readonly (readonly [number, number])[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Rings as a path on a grid of half a unit; what shrinks to nothing is left out. */
function pathOf(rings: readonly Position[][], place: (at: Position) => [number, number]): string {
  const halves = (value: number) => Math.round(value * 2) / 2;
  return rings
    .map((ring) => {
      const points = ring.map((at) => place(at).map(halves).join(' '));
      return points.filter((point, index) => point !== points[index - 1]);
    })
    .filter(({ length }) => length > 3)
    .map((points) => `M${points.join('L')}z`)
    .join('');
}

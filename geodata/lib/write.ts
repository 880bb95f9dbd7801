import type { Feature, Geometry } from 'geojson';
import { DECIMALS } from '../config.js';
import { signedArea, type Position, type Ring } from './geometry.js';

const round = (value: number): number => Number(value.toFixed(DECIMALS)) + 0;

const roundAll = (line: number[][]): Position[] =>
  line.map(([x = 0, y = 0]): Position => [round(x), round(y)]);

/** Drops positions that repeat the one before. */
const withoutRepeats = (line: Position[]): Position[] =>
  line.filter((at, i) => i === 0 || String(at) !== String(line[i - 1]));

/** The ring in the direction asked for, from its least position on, so that it has one spelling. */
function spelled(ring: Position[], counterClockwise: boolean): Ring {
  const closed = withoutRepeats(roundAll(ring));
  const open = closed.slice(0, -1);
  if (signedArea(closed) > 0 !== counterClockwise) open.reverse();
  const least = open.reduce((best, at, i) => (before(at, open[best]) ? i : best), 0);
  const turned = [...open.slice(least), ...open.slice(0, least)];
  return [...turned, turned[0] as Position];
}

const before = (a: Position, b: Position | undefined): boolean =>
  b !== undefined && (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]));

const polygon = (rings: number[][][]): Ring[] =>
  rings.map((ring, index) => spelled(ring as Position[], index === 0));

const byFirst = (a: Position | undefined, b: Position | undefined): number =>
  (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);

/**
 * The geometry as RFC 7946 asks: exterior rings counter-clockwise, holes clockwise, coordinates
 * rounded. Parts and holes are put in order, so that one shape has one spelling.
 */
export function rfc7946(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: roundAll([geometry.coordinates])[0] as Position };
    case 'LineString':
      return { ...geometry, coordinates: withoutRepeats(roundAll(geometry.coordinates)) };
    case 'MultiLineString': {
      const lines = geometry.coordinates.map((line) => withoutRepeats(roundAll(line)));
      return { ...geometry, coordinates: lines.sort((a, b) => byFirst(a[0], b[0])) };
    }
    case 'Polygon':
      return { ...geometry, coordinates: sortHoles(polygon(geometry.coordinates)) };
    case 'MultiPolygon': {
      const parts = geometry.coordinates.map((rings) => sortHoles(polygon(rings)));
      return { ...geometry, coordinates: parts.sort((a, b) => byFirst(a[0]?.[0], b[0]?.[0])) };
    }
    default:
      throw new Error(`no output is a ${geometry.type}`);
  }
}

const sortHoles = ([exterior = [], ...holes]: Ring[]): Ring[] => [
  exterior,
  ...holes.sort((a, b) => byFirst(a[0], b[0])),
];

/**
 * A FeatureCollection as text: features in order of id, one spelling, no spaces. `members` are what
 * the file says of itself, before its features (foreign members in the words of RFC 7946).
 */
export function geojsonText(
  features: Feature[],
  members: Readonly<Record<string, unknown>> = {},
): string {
  const sorted = features
    .map(({ id, properties, geometry }) => ({
      type: 'Feature',
      id,
      properties: 'label' in (properties ?? {}) ? withRoundLabel(properties) : properties,
      geometry: rfc7946(geometry),
    }))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return `${JSON.stringify({ type: 'FeatureCollection', ...members, features: sorted })}\n`;
}

const withRoundLabel = (properties: Feature['properties']): Feature['properties'] => ({
  ...properties,
  label: roundAll([properties?.label as number[]])[0],
});

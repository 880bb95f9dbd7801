import type { Feature, Position } from 'geojson';

/** Into how many parts a step of a river is curved. */
const PARTS = 4;

/** Shorter steps than this, in degrees of latitude (330 m), are as fine as the map shows them. */
const SHORT = 0.003;

/**
 * A river as it is drawn: its positions lie kilometres apart, and straight from one to the next it
 * would look like a border. Other features are drawn as they are.
 */
export function curvedFeature(feature: Feature): Feature {
  const { geometry, properties } = feature;
  if (!RIVERS.includes(String(properties?.['kind']))) return feature;
  if (geometry.type === 'LineString') {
    return { ...feature, geometry: { ...geometry, coordinates: curved(geometry.coordinates) } };
  }
  if (geometry.type !== 'MultiLineString') return feature;
  return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(curved) } };
}

/** Kinds of the features that are curved: rivers, and the parts of them that carry names. */
const RIVERS = ['river', 'label-river'];

/**
 * A smooth line through all positions of a line (a centripetal Catmull-Rom spline, which makes no
 * loops). Its ends stay where they are.
 */
export function curved(line: readonly Position[]): Position[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (!to) return [from];
    if (apart(from, to) < SHORT) return [from];
    const [before, after] = [
      line[index - 1] ?? beyond(to, from),
      line[index + 2] ?? beyond(from, to),
    ];
    return Array.from({ length: PARTS }, (_, part) =>
      part === 0 ? from : between([before, from, to, after], part / PARTS),
    );
  });
}

type Four = readonly [Position, Position, Position, Position];

/** The point at a part of the way from the second of four positions to the third. */
function between(four: Four, part: number): Position {
  const [p0, p1, p2, p3] = four;
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + part * (t2 - t1);
  const a1 = mixed(p0, p1, 0, t1, t);
  const a2 = mixed(p1, p2, t1, t2, t);
  const a3 = mixed(p2, p3, t2, t3, t);
  return mixed(mixed(a1, a2, 0, t2, t), mixed(a2, a3, t1, t3, t), t1, t2, t);
}

/** From two points at two times, the point at a third. */
function mixed(a: Position, b: Position, at: number, bt: number, t: number): Position {
  const share = (t - at) / (bt - at);
  return [0, 1].map((axis) => (a[axis] ?? 0) + share * ((b[axis] ?? 0) - (a[axis] ?? 0)));
}

function knot(a: Position, b: Position): number {
  return Math.sqrt(Math.max(apart(a, b), 1e-9));
}

/** Where a line would come from, or go on to, beyond its end. */
function beyond([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position {
  return [2 * bx - ax, 2 * by - ay];
}

function apart([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot((bx - ax) * AT_48, by - ay);
}

/** Degrees of longitude at 48° N in degrees of latitude. */
const AT_48 = 0.67;

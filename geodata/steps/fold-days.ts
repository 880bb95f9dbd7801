import { hasDay, noDays, toggleDay, type DaySet } from '../lib/day-set.js';
import { boxOf, type Position } from '../lib/geometry.js';
import { adjacencyOf, type Adjacency } from './adjacency.js';
import type { Face } from './faces.js';
import { zoneId } from './overlay.js';

/** Pieces of a zone smaller than this are slivers: two datasets drawing one line differently. */
export const SLIVER_KM2 = 3;

/**
 * Land that the control line's coarser coast leaves out (Dzharylhach, 20.5 km²) is a sliver up to
 * this size: it borders the sea, touches ground held by Russia and none held by Ukraine.
 */
export const COAST_SLIVER_KM2 = 25;

/** Faces that lie in one piece on a day: ground of one region and holder. */
interface Piece {
  region: string;
  russia: boolean;
  areaKm2: number;
  open: boolean;
  faces: number[];
}

/** A sliver as it was and the zone it went to. */
export interface Fold {
  from: string;
  to: string;
  area_km2: number;
  at: Position;
}

/**
 * The days on which Russia holds each face. Of each day, slivers of a zone are given to the ground
 * of their own region that they share most edge with, or, for an islet, to the nearest. Regions never
 * change by it.
 */
export function heldDays(faces: Face[], dayCount: number): DaySet[] {
  const adjacency = adjacencyOf(faces.map(({ polygon }) => polygon));
  const held = faces.map(() => noDays(dayCount));
  const nearest = nearestIndex(faces);
  let before: { inside: string; russia: boolean[] } | undefined;
  for (let day = 0; day < dayCount; day++) {
    const inside = insideOn(faces, day);
    const key = inside.map(Number).join('');
    const russia =
      before?.inside === key ? before.russia : foldDay(faces, inside, adjacency, nearest);
    for (const [i, set] of held.entries()) if (russia[i]) toggleDay(set, day);
    before = { inside: key, russia };
  }
  return held;
}

/** The slivers of a day that were given to the other holder. */
export function foldsOn(faces: Face[], held: DaySet[], day: number): Fold[] {
  const inside = insideOn(faces, day);
  const { pairs, open } = adjacencyOf(faces.map(({ polygon }) => polygon));
  const { pieces } = piecesOf(faces, inside, pairs, open);
  return pieces.flatMap(({ region, russia, areaKm2, faces: [first = -1] }) => {
    if (hasDay(held[first] as DaySet, day) === russia) return [];
    const [from, to] = russia ? (['russia', 'ukraine'] as const) : (['ukraine', 'russia'] as const);
    const at = faces[first]?.polygon[0]?.[0] ?? [NaN, NaN];
    return [{ from: zoneId(region, from), to: zoneId(region, to), area_km2: areaKm2, at }];
  });
}

const insideOn = (faces: Face[], day: number): boolean[] =>
  faces.map(({ days }) => days !== null && hasDay(days, day));

type Nearest = (piece: Piece, homes: Piece[]) => Piece | undefined;

function foldDay(
  faces: Face[],
  inside: boolean[],
  { pairs, open }: Adjacency,
  nearest: Nearest,
): boolean[] {
  const { pieces, pieceOf } = piecesOf(faces, inside, pairs, open);
  const shared = new Map<Piece, Map<Piece, number>>();
  for (const { a, b, km } of pairs) {
    const [one, two] = [pieceOf[a], pieceOf[b]];
    if (!one || !two || one === two) continue;
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      if (from.areaKm2 >= COAST_SLIVER_KM2) continue;
      const lengths = shared.get(from) ?? new Map<Piece, number>();
      shared.set(from, lengths.set(to, (lengths.get(to) ?? 0) + km));
    }
  }
  const neighbours = (piece: Piece): Piece[] => [...(shared.get(piece)?.keys() ?? [])];
  const isSliver = (piece: Piece): boolean =>
    piece.areaKm2 < SLIVER_KM2 ||
    (piece.areaKm2 < COAST_SLIVER_KM2 &&
      !piece.russia &&
      piece.open &&
      neighbours(piece).some(({ russia }) => russia) &&
      neighbours(piece).every(({ russia }) => russia));
  const slivers = new Set(pieces.filter(isSliver));
  const russia = [...inside];
  const homes = pieces.filter((piece) => !slivers.has(piece));
  for (const sliver of slivers) {
    const isHome = (one: Piece): boolean => one.region === sliver.region && !slivers.has(one);
    const lengths = [...(shared.get(sliver) ?? [])].filter(([one]) => isHome(one));
    const touching = lengths.toSorted(([, a], [, b]) => b - a)[0]?.[0];
    const host = touching ?? nearest(sliver, homes.filter(isHome));
    if (host) for (const face of sliver.faces) russia[face] = host.russia;
  }
  return russia;
}

function piecesOf(
  faces: Face[],
  inside: boolean[],
  pairs: Adjacency['pairs'],
  open: boolean[],
): { pieces: Piece[]; pieceOf: (Piece | undefined)[] } {
  const parent = faces.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (const { a, b } of pairs) {
    const region = faces[a]?.region;
    if (!region || region !== faces[b]?.region || inside[a] !== inside[b]) continue;
    parent[root(b)] = root(a);
  }
  const pieces = new Map<number, Piece>();
  const pieceOf = faces.map(({ region, areaKm2 }, i) => {
    if (!region) return undefined;
    const at = root(i);
    const russia = inside[i] ?? false;
    const piece = pieces.get(at) ?? { region, russia, areaKm2: 0, open: false, faces: [] };
    piece.areaKm2 += areaKm2;
    piece.open ||= open[i] ?? false;
    piece.faces.push(i);
    pieces.set(at, piece);
    return piece;
  });
  return { pieces: [...pieces.values()], pieceOf };
}

/** The piece whose vertices come nearest to the middle of another: for islets. */
function nearestIndex(faces: Face[]): Nearest {
  const known = new Map<string, Float64Array>();
  const distances = (piece: Piece): Float64Array => {
    const key = piece.faces.join();
    const found = known.get(key) ?? distancesFrom(piece, faces);
    known.set(key, found);
    return found;
  };
  return (piece, homes) => {
    const from = distances(piece);
    const least = (one: Piece): number => Math.min(...one.faces.map((i) => from[i] ?? Infinity));
    return homes.map((one) => ({ one, far: least(one) })).toSorted((a, b) => a.far - b.far)[0]?.one;
  };
}

function distancesFrom(piece: Piece, faces: Face[]): Float64Array {
  const own = piece.faces.flatMap((i) => faces[i]?.polygon.flat() ?? []);
  const [west, south, east, north] = boxOf(own);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((y * Math.PI) / 180);
  return Float64Array.from(faces, ({ region, polygon }) => {
    let least = Infinity;
    if (region !== piece.region) return least;
    for (const [u, v] of polygon.flat())
      least = Math.min(least, Math.hypot((u - x) * shrink, v - y));
    return least;
  });
}

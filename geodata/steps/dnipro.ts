import type { Feature } from 'geojson';
import { lengthKm } from '../lib/area.js';
import { polygonsOf, type Position, type Ring } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';

/** Where the right bank's hromadas reach the sea, and where they leave the river upstream. */
const MOUTH: Position = [32.3, 46.505];
const HEAD: Position = [34.95, 47.5];

/** Natural Earth's Dnipro is replaced inside this box: west, south, east, north. */
export const LOWER_DNIPRO = [31.5, 46.3, 34.95, 47.65] as const;

/** Hromadas of Kherson raion that lie on the left bank. */
const LEFT_BANK = ['Олешківська', 'Великокопанівська', 'Виноградівська', 'Ювілейна'];

/** A detour this many times as long as the way straight across is cut short. */
const DETOUR = 2;
/** Ways straight across considered, in km. */
const LEAST_ACROSS_KM = 1;
const MOST_ACROSS_KM = 10;

/**
 * The Dnipro from below Zaporizhzhia to its mouth. Borders of hromadas run along the middle of
 * the river, more truly than Natural Earth's line, which strays over the contact line: the river
 * is the riverward edge of the right bank's hromadas. Nova Kakhovka lies on both banks and is
 * left out; the detour around it is cut short, and so is one through the floodplain at Kherson.
 */
export async function lowerDnipro(hromadas: Feature[]): Promise<Position[]> {
  const [bank] = await mapshaper('-i in.json -dissolve -o out.json format=geojson', {
    in: collection(hromadas.filter(isRightBank)),
  });
  const rings = polygonsOf(bank?.geometry ?? null).map(([exterior]) => exterior ?? []);
  const outline = rings.reduce((a, b) => (b.length > a.length ? b : a), []);
  return withoutDetours(wayBetween(outline, MOUTH, HEAD));
}

function isRightBank({ properties }: Feature): boolean {
  const region = String(properties?.region);
  const raion = String(properties?.rayon);
  const name = String(properties?.hromada).split(' ')[0] ?? '';
  if (region === 'Дніпропетровська область') return true;
  if (region !== 'Херсонська область') return false;
  return (
    raion === 'Бериславський район' || (raion === 'Херсонський район' && !LEFT_BANK.includes(name))
  );
}

/** The shorter way along a ring from the vertex nearest `from` to the one nearest `to`. */
export function wayBetween(ring: Ring, from: Position, to: Position): Position[] {
  const open = ring.slice(0, -1);
  const start = nearest(open, from);
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const end = nearest(turned, to);
  const ways = [turned.slice(0, end + 1), turned.slice(end).toReversed()];
  return ways.reduce((a, b) => (lengthKm(a) <= lengthKm(b) ? a : b));
}

/** The line with its detours cut short, the greatest for its way straight across first. */
export function withoutDetours(line: Position[]): Position[] {
  const along = [0];
  for (let i = 1; i < line.length; i++) {
    along.push((along[i - 1] ?? 0) + lengthKm(line.slice(i - 1, i + 1)));
  }
  let worst = { from: 0, to: 0, ratio: DETOUR };
  for (const [from, start] of line.entries()) {
    for (let to = from + 2; to < line.length; to++) {
      const length = (along[to] ?? 0) - (along[from] ?? 0);
      if (length < worst.ratio * LEAST_ACROSS_KM) continue;
      const across = lengthKm([start, line[to] as Position]);
      if (across < LEAST_ACROSS_KM || across > MOST_ACROSS_KM) continue;
      if (length > worst.ratio * across) worst = { from, to, ratio: length / across };
    }
  }
  const { from, to } = worst;
  return to === 0 ? line : withoutDetours([...line.slice(0, from + 1), ...line.slice(to)]);
}

function nearest(positions: Position[], [x, y]: Position): number {
  const distances = positions.map(([lon, lat]) => Math.hypot(lon - x, lat - y));
  return distances.indexOf(Math.min(...distances));
}

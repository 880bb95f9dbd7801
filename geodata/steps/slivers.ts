import { lengthKm, polygonsAreaKm2 } from '../lib/area.js';
import { edgeKey, edgeOwners } from '../lib/edges.js';
import { boxOf, edgesOf, type Polygon, type Position } from '../lib/geometry.js';
import type { Part } from './overlay.js';

/** Parts of a zone smaller than this are slivers: two datasets drawing one line differently. */
export const SLIVER_KM2 = 3;

/**
 * Land that the control line's coarser coast leaves out (Dzharylhach, 20.5 km²) is a sliver up to
 * this size: it borders the sea, touches ground held by Russia and none held by Ukraine.
 */
export const COAST_SLIVER_KM2 = 25;

/** A sliver as it was and the zone it went to. */
export interface Fold {
  from: string;
  to: string;
  area_km2: number;
  at: Position;
}

/**
 * Gives each sliver of a zone to the ground of its own region it shares most edge with, or, for
 * an islet, to the nearest. Region borders never move. Parts that are no zone stay as they are.
 */
export function foldSlivers(parts: Part[]): { parts: Part[]; folds: Fold[] } {
  const measured = parts.map((part) => ({ ...part, area: polygonsAreaKm2([part.polygon]) }));
  const owners = edgeOwners(measured.map((part) => [part.polygon]));
  const contacts = measured.map(({ polygon }, index) => contactsOf(polygon, index, owners));
  const isSliver = measured.map(({ zone, area }, index) => {
    if (!zone.includes('.')) return false;
    if (area < SLIVER_KM2) return true;
    if (holderOf(zone) !== 'ukraine' || area >= COAST_SLIVER_KM2) return false;
    const { coastal, shared } = contacts[index] as Contacts;
    const neighbours = [...shared.keys()].map((other) => holderOf(measured[other]?.zone));
    return coastal && neighbours.includes('russia') && !neighbours.includes('ukraine');
  });
  const folds: Fold[] = [];
  const folded = measured.map(({ zone, polygon, area }, index): Part => {
    if (!isSliver[index]) return { zone, polygon };
    const home = measured.flatMap((other, at) =>
      !isSliver[at] && regionOfZone(other.zone) === regionOfZone(zone) ? [{ ...other, at }] : [],
    );
    const shared = (contacts[index] as Contacts).shared;
    const touching = best(home, ({ at }) => shared.get(at) ?? 0);
    const nearest = () => best(home, (other) => -distance(polygon, other.polygon));
    const host = touching && shared.has(touching.at) ? touching : nearest();
    const to = host?.zone ?? zone;
    const at = (polygon[0] ?? [])[0] as Position;
    if (to !== zone) folds.push({ from: zone, to, area_km2: area, at });
    return { zone: to, polygon };
  });
  return { parts: folded, folds };
}

interface Contacts {
  /** Whether an edge has nothing beyond it: the sea. */
  coastal: boolean;
  /** Length in km of shared edges, by number of the other part. */
  shared: Map<number, number>;
}

function contactsOf(polygon: Polygon, index: number, owners: Map<string, number[]>): Contacts {
  const contacts: Contacts = { coastal: false, shared: new Map() };
  for (const edge of polygon.flatMap(edgesOf)) {
    const others = (owners.get(edgeKey(...edge)) ?? []).filter((other) => other !== index);
    if (others.length === 0) contacts.coastal = true;
    for (const other of others) {
      contacts.shared.set(other, (contacts.shared.get(other) ?? 0) + lengthKm(edge));
    }
  }
  return contacts;
}

const holderOf = (zone: string | undefined): string => zone?.split('.')[1] ?? '';
const regionOfZone = (zone: string): string => zone.split('.')[0] ?? '';

function best<T>(list: T[], score: (item: T) => number): T | undefined {
  let top: T | undefined;
  let topScore = -Infinity;
  for (const item of list) {
    const value = score(item);
    if (value > topScore) [top, topScore] = [item, value];
  }
  return top;
}

/** Least distance in degrees between vertices, longitudes shortened to the latitude. */
function distance(a: Polygon, b: Polygon): number {
  const [west, south, east, north] = boxOf(a.flat());
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((y * Math.PI) / 180);
  return b
    .flat()
    .reduce((least, p) => Math.min(least, Math.hypot((p[0] - x) * shrink, p[1] - y)), Infinity);
}

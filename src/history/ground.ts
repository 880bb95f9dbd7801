import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Holder, RegionId } from '../model/region.ts';
import { zoneId, type ZoneId } from '../model/zone.ts';
import { holderOn, type Arc, type History, type Position } from './history.ts';
import { polygonsOf, ringsOf } from './rings.ts';

/** What is drawn of a zone of a day. */
export type ZoneShape = Feature<
  MultiPolygon,
  { readonly id: ZoneId; readonly region: RegionId; readonly holder: Holder; readonly km2: number }
>;

/** The zone of each patch on a day. */
function zonesOfPatches({ patches }: History, day: number): ZoneId[] {
  return patches.map((patch) => zoneId(patch.region, holderOn(patch, day)));
}

/**
 * The zones of a day, by region and holder. Each shape runs counter-clockwise around its ground;
 * ground that does not change has the very same positions on any two days.
 */
export function zonesOn(history: History, day: number): ZoneShape[] {
  const zones = zonesOfPatches(history, day);
  const areas = new Map<ZoneId, number>();
  for (const [i, zone] of zones.entries()) {
    areas.set(zone, (areas.get(zone) ?? 0) + (history.patches[i]?.km2 ?? 0));
  }
  const lines = new Map<ZoneId, (readonly Position[])[]>();
  const add = (zone: ZoneId | undefined, line: readonly Position[]): void => {
    const list = zone && lines.get(zone);
    if (list) list.push(line);
    else if (zone) lines.set(zone, [line]);
  };
  for (const { left, right, line } of history.arcs) {
    if (zones[left] === zones[right]) continue;
    add(zones[left], line);
    add(zones[right], line.toReversed());
  }
  return [...areas].toSorted(byId).flatMap(([id, km2]) => {
    const [region, holder] = id.split('.') as [RegionId, Holder];
    const coordinates = polygonsOf(ringsOf(lines.get(id) ?? [])) as unknown as number[][][][];
    if (coordinates.length === 0) return [];
    return [
      {
        type: 'Feature' as const,
        id,
        properties: { id, region, holder, km2: Math.round(km2 * 100) / 100 },
        geometry: { type: 'MultiPolygon' as const, coordinates },
      },
    ];
  });
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** The contact line of a day: arcs with another holder on either side. */
export function contactLineOn(history: History, day: number): MultiLineString {
  const holders = history.patches.map((patch) => holderOn(patch, day));
  const isMet = ({ left, right }: Arc): boolean =>
    left >= 0 && right >= 0 && holders[left] !== holders[right];
  const lines = history.arcs.filter(isMet).map(({ line }) => line);
  return { type: 'MultiLineString', coordinates: lines as unknown as number[][][] };
}

/** The number of the patch that a point lies in, -1 outside the regions. */
export function patchAt({ arcs }: History, [x, y]: Position): number {
  let [nearest, patch] = [-Infinity, -1];
  for (const { left, right, line } of arcs) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Position, line[i] as Position];
      if (a[1] > y === b[1] > y) continue;
      const at = a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
      if (at <= x && at > nearest) [nearest, patch] = [at, b[1] > a[1] ? right : left];
    }
  }
  return patch;
}

import type { Feature, MultiPolygon } from 'geojson';
import { REGION_IDS, type Holder, type RegionId } from '../model/region.ts';
import { zoneId, type ZoneId } from '../model/zone.ts';
import { holderOn, type History, type Position } from './history.ts';
import { labelOf } from './label.ts';
import { polygonsOf, ringsOf, type Ring, type Way } from './rings.ts';

/** What is drawn of a zone of a day. */
export type ZoneShape = Feature<
  MultiPolygon,
  {
    readonly id: ZoneId;
    readonly region: RegionId;
    readonly holder: Holder;
    readonly km2: number;
    /** A point well inside its largest part. */
    readonly label: Position;
  }
>;

/** The order in which files and lists have the zones of a region. */
const ORDER = ['russia', 'ukraine'] as const;

/**
 * The zones of a day, in the order of the regions. Each shape runs counter-clockwise around its
 * ground; ground that does not change has the very same positions on any two days.
 */
export function zonesOn(history: History, day: number): readonly ZoneShape[] {
  return zonesByDay(history)(day);
}

/**
 * Gives the zones of one day after the other. Those that have the same ground as on the day that
 * was asked for before are the very same objects: only what a step changes is put together anew.
 */
export function zonesByDay(history: History): (day: number) => readonly ZoneShape[] {
  const { patches } = history;
  const regions = patches.map(({ region }) => REGION_IDS.indexOf(region));
  const numberOf = (patch: number, day: number): number => {
    const { [patch]: one } = patches;
    return one ? 2 * (regions[patch] ?? 0) + ORDER.indexOf(holderOn(one, day)) : -1;
  };
  let zones: number[] = [];
  const shapes: (ZoneShape | undefined)[] = [];
  return (day) => {
    const now = patches.map((_, patch) => numberOf(patch, day));
    const changed = new Set<number>();
    for (const [patch, zone] of now.entries()) {
      const before = zones[patch];
      if (before === zone) continue;
      changed.add(zone);
      if (before !== undefined) changed.add(before);
    }
    zones = now;
    const ways = waysAround(history, zones, changed);
    for (const zone of changed) shapes[zone] = shapeOf(history, zones, zone, ways.get(zone) ?? []);
    return shapes.filter((shape) => shape !== undefined);
  };
}

/** The arcs around each of some zones, walked with the zone on the left. */
export function waysAround(
  { arcs }: Pick<History, 'arcs'>,
  zones: readonly number[],
  wanted: ReadonlySet<number>,
): Map<number, Way[]> {
  const ways = new Map<number, Way[]>([...wanted].map((zone) => [zone, []]));
  for (const [arc, { left, right }] of arcs.entries()) {
    const [one = -1, other = -1] = [zones[left], zones[right]];
    if (one === other) continue;
    ways.get(one)?.push({ arc, isBack: false });
    ways.get(other)?.push({ arc, isBack: true });
  }
  return ways;
}

/** The label is found once somebody asks for it: a drag through the days draws none. */
function propertiesOf(
  id: ZoneId,
  region: RegionId,
  holder: Holder,
  km2: number,
  largest: readonly Ring[],
): ZoneShape['properties'] {
  let label: Position | undefined;
  return {
    id,
    region,
    holder,
    km2,
    get label() {
      return (label ??= labelOf(largest));
    },
  };
}

function shapeOf(
  { arcs, nodes, patches }: History,
  zones: readonly number[],
  zone: number,
  ways: readonly Way[],
): ZoneShape | undefined {
  const polygons = polygonsOf(ringsOf(arcs, ways, nodes));
  const largest = polygons.at(-1);
  if (!largest) return undefined;
  const [region, holder] = [REGION_IDS[zone >> 1] as RegionId, ORDER[zone & 1] as Holder];
  const id = zoneId(region, holder);
  const km2 = patches.reduce((sum, patch, i) => (zones[i] === zone ? sum + patch.km2 : sum), 0);
  return {
    type: 'Feature',
    id,
    properties: propertiesOf(id, region, holder, Math.round(km2 * 100) / 100, largest),
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
  };
}

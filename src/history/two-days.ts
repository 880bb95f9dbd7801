import type { Feature } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import { dayOf } from '../model/calendar.ts';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { pieceId, type Piece } from '../model/two-days.ts';
import { holderOn, type History, type Patch } from './history.ts';
import { labelOf } from './label.ts';
import { polygonsOf, ringsOf } from './rings.ts';
import { waysAround } from './zones.ts';

interface SharedGround extends Ground {
  readonly zones: readonly Piece[];
}

/** The geography of a day whose zones are told apart by who held them on an earlier one. */
export interface SharedGeography extends Geography {
  readonly ground: SharedGround;
}

/**
 * The ground of two days, laid over each other.
 * @param later the geography of the later day, which gives all but zones and the zones of places
 * @param earlier YYYY-MM-DD
 * @returns null if the history has no line of one of the days
 */
export function geographyBetween(
  later: Geography,
  history: History,
  earlier: string,
): SharedGeography | null {
  const days = [earlier, later.ground.day].map((date) => dayOf(history, date));
  const [from = null, to = null] = days;
  if (from === null || to === null) return null;
  const { arcs, nodes, patches } = history;
  const keyOf = (patch: Patch) => keyFor(patch, from, to);
  const keys = patches.map(keyOf);
  const ways = waysAround(history, keys, new Set(keys));
  const drawn = [...ways.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((key) => {
      const polygons = polygonsOf(ringsOf(arcs, ways.get(key) ?? [], nodes));
      const own = patches.filter((_, index) => keys[index] === key);
      const [{ region } = { region: undefined }] = own;
      const largest = polygons.at(-1);
      if (!largest || !region) return [];
      const [before, after] = holdersOf(key);
      const piece: Piece = {
        id: pieceId(region, before, after),
        region,
        holder: after,
        heldBefore: before,
        areaKm2: Math.round(own.reduce((sum, { km2 }) => sum + km2, 0) * 100) / 100,
        label: labelOf(largest),
      };
      return [{ piece, polygons }];
    });
  const placeZones: PlaceZones = Object.fromEntries(
    later.places.flatMap(({ id }) => {
      const patch = patches[history.places.get(id) ?? -1];
      return patch ? [[id, pieceId(patch.region, holderOn(patch, from), holderOn(patch, to))]] : [];
    }),
  );
  const features = drawn.map(({ piece: { id, region, holder }, polygons }): Feature => ({
    type: 'Feature',
    id,
    properties: { id, region, holder },
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
  }));
  return {
    ...later,
    ground: { ...later.ground, zones: drawn.map(({ piece }) => piece) },
    placeZones,
    layers: { ...later.layers, zones: { ...later.layers.zones, features } },
  };
}

/** A number for each region and its holders on two days, in the order of the regions. */
function keyFor(patch: Patch, from: number, to: number): number {
  const [before, after] = [from, to].map((day) => HOLDERS.indexOf(holderOn(patch, day)));
  return 4 * REGION_IDS.indexOf(patch.region) + 2 * (before ?? 0) + (after ?? 0);
}

function holdersOf(key: number) {
  return [HOLDERS[(key >> 1) & 1] ?? HOLDERS[0], HOLDERS[key & 1] ?? HOLDERS[0]] as const;
}

import type { Feature, MultiPolygon } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import type { Place } from '../model/place.ts';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { pieceId, type Piece } from '../model/two-days.ts';
import { holderOn, numberOf, type History, type Patch } from './history.ts';
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
  const days = [earlier, later.ground.day].map((date) => numberOf(history, date));
  const [from = null, to = null] = days;
  if (from === null || to === null) return null;
  const drawn = piecesBetween(history, from, to);
  const features = drawn.map(({ piece: { id, region, holder }, geometry }): Feature => ({
    type: 'Feature',
    id,
    properties: { id, region, holder },
    geometry,
  }));
  return {
    ...later,
    ground: { ...later.ground, zones: drawn.map(({ piece }) => piece) },
    placeZones: placePiecesBetween(history, later.places, from, to),
    layers: { ...later.layers, zones: { ...later.layers.zones, features } },
  };
}

/** Ground of two days with its shape. */
export interface DrawnPiece {
  readonly piece: Piece;
  readonly geometry: MultiPolygon;
}

/** The ground of two days, laid over each other: each region by its holders on both. */
export function piecesBetween(history: History, from: number, to: number): readonly DrawnPiece[] {
  const { arcs, nodes, patches } = history;
  const keys = patches.map((patch) => keyFor(patch, from, to));
  const ways = waysAround(history, keys, new Set(keys));
  return [...ways.keys()]
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
      const coordinates = polygons as unknown as number[][][][];
      return [{ piece, geometry: { type: 'MultiPolygon', coordinates } }];
    });
}

/** In which ground of two days each place lies; places outside of the regions are left out. */
export function placePiecesBetween(
  { patches, places: known }: History,
  places: readonly Pick<Place, 'id'>[],
  from: number,
  to: number,
): PlaceZones {
  return Object.fromEntries(
    places.flatMap(({ id }) => {
      const patch = patches[known.get(id) ?? -1];
      return patch ? [[id, pieceId(patch.region, holderOn(patch, from), holderOn(patch, to))]] : [];
    }),
  );
}

/** A number for each region and its holders on two days, in the order of the regions. */
function keyFor(patch: Patch, from: number, to: number): number {
  const [before, after] = [from, to].map((day) => HOLDERS.indexOf(holderOn(patch, day)));
  return 4 * REGION_IDS.indexOf(patch.region) + 2 * (before ?? 0) + (after ?? 0);
}

function holdersOf(key: number) {
  return [HOLDERS[(key >> 1) & 1] ?? HOLDERS[0], HOLDERS[key & 1] ?? HOLDERS[0]] as const;
}

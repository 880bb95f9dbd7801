import type { Anchor } from './anchors.ts';

/** Sides of a name at which its mark can stand on the live map, with corners. */
export const SIDES = [
  'left',
  'right',
  'top',
  'bottom',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
] as const;
export type Side = (typeof SIDES)[number];

/** How far a name stands from its mark's middle, by the side at which the mark is, in em. */
export const AWAY: Readonly<Record<Side, readonly [number, number]>> = {
  left: [0.55, 0],
  right: [-0.55, 0],
  top: [0, 0.45],
  bottom: [0, -0.45],
  'bottom-left': [0.35, -0.4],
  'top-left': [0.35, 0.4],
  'bottom-right': [-0.35, -0.4],
  'top-right': [-0.35, 0.4],
};

/** Whole zooms in which names have their places: the first for all that are farther, too. */
export const NAME_ZOOMS = { first: 3, last: 11 } as const;

/** Zoom from which on small rivers are drawn, and rivers have their names along their lines. */
export const NEAR_FROM = 7.4;

/**
 * From which whole zoom on the name of a place may stand on each of `SIDES`, a hexadecimal digit
 * each; one above the last zoom for never.
 */
export type Stands = string;

/** Of a place of which nothing is known. */
export const ANYWHERE: Stands = '0'.repeat(SIDES.length);

export function standsFrom(stands: Stands, side: Side): number {
  return Number.parseInt(stands.charAt(SIDES.indexOf(side)), 16);
}

/** The sides on which a name may stand at a whole zoom, the preferred ones first. */
export function sidesAt(stands: Stands, zoom: number, preferred: readonly Anchor[]): Side[] {
  return [...new Set<Side>([...preferred, ...SIDES])].filter(
    (side) => standsFrom(stands, side) <= zoom,
  );
}

/** How names are written on the live map, in CSS pixels and em. */
export const LIVE_TYPE = {
  site: { size: 12, weight: 400 },
  /** Zoom and size. */
  region: { from: [5, 11], to: [8, 16], weight: 600, letterSpacing: 0.14 },
  river: { size: 11, letterSpacing: 0.04 },
  sea: { size: 13, weight: 400, letterSpacing: 0.12 },
  country: { size: 12, weight: 400, letterSpacing: 0.2 },
} as const;

/** How the names of towns are written, by how many people live there, the least first. */
export const TOWN_TYPES = [
  { least: 0, size: 12, weight: 400 },
  { least: 50_000, size: 13, weight: 600 },
  { least: 200_000, size: 14, weight: 600 },
  { least: 500_000, size: 15, weight: 600 },
] as const;

/** How the name of a town of so many people is written. */
export function townType(population: number): (typeof TOWN_TYPES)[number] {
  return TOWN_TYPES.findLast(({ least }) => population >= least) ?? TOWN_TYPES[0];
}

import { CONTROLS } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';

/** What somebody reads in a text of some ground: who would control it, or that it isn't mentioned. */
export const READINGS = [...CONTROLS, 'silent'] as const;
export type Reading = (typeof READINGS)[number];

/** What is read of zones; those not read yet are missing. */
export type ZoneReadings = Readonly<Partial<Record<ZoneId, Reading>>>;

/** The text that is read: that of a record, or one that somebody brings along. */
export type ReadText =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'own'; readonly title: string; readonly words: string };

/** Longitude and latitude in degrees, to three decimals: some 100 m. */
export type Corner = readonly [number, number];

/** How an area's reading is known: the text says it, it follows, or how much is meant is open. */
export const CERTAINTIES = ['said', 'concluded', 'open'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Ground that somebody draws, whatever zones it lies in. */
export interface DrawnArea {
  /** Its corners in their order; the last is joined to the first. */
  readonly corners: readonly Corner[];
  /** Null before it is read. */
  readonly reading: Reading | null;
  readonly certainty: Certainty;
}

/** A map that somebody makes of a text. */
export interface OwnMap {
  /** Null before one is chosen. */
  readonly text: ReadText | null;
  readonly zones: ZoneReadings;
  /** What they say goes before what the zones say, and later ones before earlier ones. */
  readonly areas: readonly DrawnArea[];
  /** Whose map it is; empty where nobody says. */
  readonly name: string;
  /** ISO day of the line on which the zones were read. */
  readonly day: string;
}

/** How much a map may hold, so that none of another page or program can stop this one. */
export const LIMITS = {
  /** Characters. */
  title: 120,
  words: 6000,
  name: 80,
  /** How many areas, and corners of each. */
  areas: 12,
  corners: 100,
  /** Characters of a link's fragment, and bytes of a file. */
  link: 40_000,
  file: 200_000,
} as const;

/** A map on which nothing is read yet. @param day ISO day of the line */
export function emptyMap(day: string): OwnMap {
  return { text: null, zones: {}, areas: [], name: '', day };
}

/** What choosing a zone once more makes of its reading: each in turn, then none. */
export function nextReading(reading: Reading | undefined): Reading | undefined {
  return reading === undefined ? READINGS[0] : READINGS[READINGS.indexOf(reading) + 1];
}

/** Zones with the reading of one of them changed. @param reading none takes it back */
export function withReading(
  zones: ZoneReadings,
  zone: ZoneId,
  reading: Reading | undefined,
): ZoneReadings {
  const others = Object.entries(zones).filter(([id]) => id !== zone);
  return Object.fromEntries(reading ? [...others, [zone, reading]] : others) as ZoneReadings;
}

import { WORLD, ZOOM, type Camera } from '../model/camera.ts';
import { APPEARANCES, COMPARISONS, ZONE_IDS, type Subject, type View } from '../model/view.ts';
import { REGION_IDS } from '../model/region.ts';
import { UNITS } from '../model/units.ts';
import type { Choices } from './choices.ts';

/** The parts of a view that stand in the query of a link; scenario and language are its path. */
export type Queried = Omit<View, 'scenario' | 'lang'>;

/** How one part of a view is written in a link and read from it. */
export interface Parameter<T> {
  /** Its name in the query. */
  readonly name: string;
  /** The value, or undefined where the text is none. */
  readonly read: (text: string, choices: Choices) => T | undefined;
  /** The text that `read` takes for this value. */
  readonly write: (value: NonNullable<T>) => string;
}

/** The one table of parameters, in the order in which links have them. */
export const PARAMETERS: { readonly [Key in keyof Queried]: Parameter<Queried[Key]> } = {
  day: { name: 'day', read: readDay, write: String },
  vs: { name: 'vs', read: (text, { scenario }) => oneOf(scenario, text), write: String },
  vsDay: { name: 'vs-day', read: readDay, write: String },
  compare: { name: 'compare', read: (text) => oneOf(COMPARISONS, text), write: String },
  divide: { name: 'divide', read: readPerCent, write: String },
  subject: { name: 'sel', read: readSubject, write: ({ kind, id }) => `${kind}.${id}` },
  camera: { name: 'map', read: readCamera, write: writeCamera },
  units: { name: 'units', read: (text) => oneOf(UNITS, text), write: String },
  theme: { name: 'theme', read: (text) => oneOf(APPEARANCES, text), write: String },
};

/** The value of a list that is written so. */
export function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

/** A date, YYYY-MM-DD, of which there need be no line: the page shows the nearest. */
function readDay(text: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(text) ? text : undefined;
}

function readPerCent(text: string): number | undefined {
  return /^(\d{1,2}|100)$/.test(text) ? Number(text) : undefined;
}

function readSubject(text: string, { places }: Choices): Subject | undefined {
  const [, kind, id = ''] = /^(zone|region|place)\.(.+)$/.exec(text) ?? [];
  if (kind === 'zone') return subject(kind, oneOf(ZONE_IDS, id));
  if (kind === 'region') return subject(kind, oneOf(REGION_IDS, id));
  if (kind === 'place') return subject(kind, places ? oneOf(places, id) : id);
  return undefined;
}

function subject<Kind extends Subject['kind']>(kind: Kind, id: string | undefined) {
  return id === undefined ? undefined : ({ kind, id } as Subject);
}

/** Zoom, latitude and longitude, parted by strokes, as map links have them. */
function readCamera(text: string): Camera | undefined {
  const number = String.raw`(-?\d{1,3}(?:\.\d{1,6})?)`;
  const parts = new RegExp(`^${number}/${number}/${number}$`).exec(text);
  if (!parts) return undefined;
  const [zoom, lat, lon] = parts.slice(1).map(Number) as [number, number, number];
  const [west, south, east, north] = WORLD;
  const isInside = lon >= west && lon <= east && lat >= south && lat <= north;
  return isInside && zoom >= ZOOM.min && zoom <= ZOOM.max
    ? { center: [lon, lat], zoom }
    : undefined;
}

function writeCamera({ center: [lon, lat], zoom }: Camera): string {
  return [rounded(zoom, 2), rounded(lat, 4), rounded(lon, 4)].join('/');
}

/** A camera as links keep it: about ten metres. */
export function roundedCamera({ center: [lon, lat], zoom }: Camera): Camera {
  return { center: [rounded(lon, 4), rounded(lat, 4)], zoom: rounded(zoom, 2) };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

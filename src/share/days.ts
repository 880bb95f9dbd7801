import { geographyOn, type Archive } from '../history/archive.ts';
import { dateOf, nearestDay, newestDate, type Calendar } from '../model/calendar.ts';
import type { Geography } from '../model/geography.ts';
import { recordDay } from '../model/record-day.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { Material } from './material.ts';
import type { DayWord, FigureOptions } from './options.ts';

/** Which day is shown where none is asked for: a word for one, or null for the published one. */
const STANDARD: DayWord | null = null;

/** Why a figure is of another day than was asked for. */
export interface DayProblem {
  readonly option: 'day';
  readonly kind: 'noLine' | 'noArchive';
  readonly raw: string;
  /** The day that is shown in its place. */
  readonly nearest: string;
  /** The first and the last day that there are. */
  readonly from: string;
  readonly to: string;
}

/** A figure's options with the days that it is of, and what it is made from on them. */
export interface Dated {
  readonly options: FigureOptions;
  readonly material: Material;
  /** What is to be said of days that are not there. */
  readonly problems: readonly DayProblem[];
}

/** Whether the published ground is not all that a figure needs. */
export function needsArchive({ day }: FigureOptions, { geography }: Material): boolean {
  return (day ?? STANDARD ?? geography.ground.day) !== geography.ground.day;
}

/**
 * A figure's options and material on the day that is asked for, or on the nearest to it.
 * @param material of the published day
 * @param archive null where `needsArchive` says that it is not needed
 */
export function onDays(options: FigureOptions, material: Material, archive: Archive | null): Dated {
  const published = material.geography.ground.day;
  if (!archive) return { options: { ...options, day: published }, material, problems: [] };
  const scenario = material.scenarios.find(({ id }) => id === options.scenario);
  const asked = dateAsked(options.day ?? STANDARD, scenario, archive.history) ?? published;
  const { date, problems } = dayAsked(asked, archive.history);
  const geography = groundOf(date, material.geography, archive);
  return { options: { ...options, day: date }, material: { ...material, geography }, problems };
}

function dateAsked(
  day: string | null,
  scenario: LocalScenario | undefined,
  history: Calendar,
): string | null {
  if (day === 'newest' || (day === 'own' && !scenario)) return newestDate(history);
  return day === 'own' && scenario ? recordDay(scenario, history) : day;
}

function dayAsked(
  raw: string,
  history: Calendar,
): { readonly date: string; readonly problems: readonly DayProblem[] } {
  const nearest = nearestDay(history, raw);
  const [from, to] = [history.first, newestDate(history)];
  const date = nearest?.date ?? to;
  if (nearest && !nearest.isOther) return { date, problems: [] };
  const isInside = raw >= from && raw <= dateOf(history, history.days - 1);
  const kind = isInside ? 'noLine' : 'noArchive';
  return { date, problems: [{ option: 'day', kind, raw, nearest: date, from, to }] };
}

/** The geographies of days that were asked for: what is made of one is kept with it. */
const KNOWN = new WeakMap<Archive, Map<string, Geography>>();

/** As many as a form goes back and forth between. */
const MOST = 6;

function groundOf(date: string, base: Geography, archive: Archive): Geography {
  const days = KNOWN.get(archive) ?? new Map<string, Geography>();
  KNOWN.set(archive, days);
  const geography = days.get(date) ?? geographyOn(base, archive, date);
  if (!geography) throw new Error(`the archive has no line of ${date}`);
  const [oldest] = days.keys();
  if (!days.has(date) && days.size >= MOST && oldest) days.delete(oldest);
  days.set(date, geography);
  return geography;
}

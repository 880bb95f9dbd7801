import { geographyOn, type Archive } from '../../history/archive.ts';
import { geographyBetween } from '../../history/two-days.ts';
import { unconfirmedOn } from '../../history/unconfirmed.ts';
import {
  comparedDay,
  dateOf,
  nearestDay,
  newestDate,
  type Calendar,
} from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import { recordDay } from '../../model/record-day.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import type { Material } from './material.ts';
import type { DayWord, FigureOptions } from '../options/options.ts';
import { hasUnconfirmed } from './unconfirmed.ts';

export type { Archive };

/** Which day is shown where none is asked for. */
const STANDARD: DayWord = 'own';

/** Why a figure is not of the days that were asked for, or does not compare them so. */
export type DayProblem =
  | {
      readonly option: 'day' | 'vsDay';
      readonly kind: 'noLine' | 'noArchive';
      readonly raw: string;
      /** The day that is shown in its place. */
      readonly nearest: string;
      /** The first and the last day that there are. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly option: 'vsDay'; readonly kind: 'sameDay'; readonly day: string }
  | { readonly option: 'mode'; readonly kind: 'noDifference' };

/** A figure's options with the days that it is of, and what it is made from on them. */
export interface Dated {
  readonly options: FigureOptions;
  readonly material: Material;
  /** What is to be said of days that are not there. */
  readonly problems: readonly DayProblem[];
}

/** Whether the published ground is not all that a figure needs. */
export function needsArchive(options: FigureOptions, material: Material): boolean {
  const { day, vsDay } = options;
  const published = material.geography.ground.day;
  return vsDay !== null || (day ?? STANDARD) !== published || hasUnconfirmed(options, material);
}

/**
 * A figure's options and material on the days that are asked for, or on the nearest to them.
 * @param material of the published day
 * @param archive null where `needsArchive` says that it is not needed
 */
export function onDays(options: FigureOptions, material: Material, archive: Archive | null): Dated {
  const base = material.geography;
  const published = base.ground.day;
  if (!archive) {
    return { options: { ...options, day: published, vsDay: null }, material, problems: [] };
  }
  const { history } = archive;
  const record = material.scenarios.find(({ id }) => id === options.scenario);
  const asked = (day: string | null) => dateAsked(day, record, history) ?? published;
  const one = dayAsked('day', asked(options.day ?? STANDARD), history);
  if (options.vsDay === null || options.mode === 'single') {
    return {
      options: { ...options, day: one.date, vsDay: null },
      material: { ...material, geography: geographyOf(one.date, base, archive) },
      problems: one.problems,
    };
  }
  const other = dayAsked('vsDay', asked(options.vsDay), history);
  const problems = [...one.problems, ...other.problems];
  const [first, last] = [other.date, one.date].toSorted() as [string, string];
  const geography = geographyOf(last, base, archive);
  if (first === last) {
    return {
      options: { ...options, mode: 'single', day: last, vsDay: null },
      material: { ...material, geography },
      problems: [...problems, { option: 'vsDay', kind: 'sameDay', day: last }],
    };
  }
  // Of a proposal there is nothing that changed hands: its two maps stand beside each other.
  const isDifference = options.mode === 'difference' && record?.kind !== 'proposal';
  const mode = options.mode === 'difference' && !isDifference ? 'side' : options.mode;
  return {
    options: { ...options, mode, vs: options.scenario, day: last, vsDay: first },
    material: {
      ...material,
      geography,
      earlier: {
        geography: geographyOf(first, base, archive),
        both: bothOf(first, geography, archive),
      },
    },
    problems:
      mode === options.mode ? problems : [...problems, { option: 'mode', kind: 'noDifference' }],
  };
}

function dateAsked(
  day: string | null,
  scenario: LocalScenario | undefined,
  calendar: Calendar,
): string | null {
  if (day === 'newest' || (day === 'own' && !scenario)) return newestDate(calendar);
  return day === 'own' && scenario ? recordDay(scenario, calendar) : day;
}

function dayAsked(
  option: 'day' | 'vsDay',
  raw: string,
  calendar: Calendar,
): { readonly date: string; readonly problems: readonly DayProblem[] } {
  const nearest = (option === 'day' ? nearestDay : comparedDay)(calendar, raw);
  const [from, to] = [calendar.first, newestDate(calendar)];
  const date = nearest?.date ?? to;
  if (nearest && !nearest.isOther) return { date, problems: [] };
  const isInside = raw >= from && raw <= dateOf(calendar, calendar.days - 1);
  const kind = isInside ? 'noLine' : 'noArchive';
  return { date, problems: [{ option, kind, raw, nearest: date, from, to }] };
}

/** The geographies of days that were asked for: what is made of one is kept with it. */
const KNOWN = new WeakMap<Archive, Map<string, Geography>>();

/** As many as a form goes back and forth between. */
const MOST = 9;

function kept<G extends Geography>(key: string, archive: Archive, make: () => G | null): G {
  const known = KNOWN.get(archive) ?? new Map<string, Geography>();
  KNOWN.set(archive, known);
  const geography = (known.get(key) as G | undefined) ?? make();
  if (!geography) throw new Error(`the archive has no line of ${key}`);
  const [oldest] = known.keys();
  if (!known.has(key) && known.size >= MOST && oldest) known.delete(oldest);
  known.set(key, geography);
  return geography;
}

function geographyOf(date: string, base: Geography, archive: Archive): Geography {
  return kept(date, archive, () => {
    const geography = geographyOn(base, archive, date);
    if (!geography || geography !== base) return geography;
    // The published day's files say nothing of what is not confirmed.
    const unconfirmed = unconfirmedOn(archive.unconfirmed, date);
    return { ...base, ground: { ...base.ground, unconfirmed } };
  });
}

function bothOf(earlier: string, later: Geography, archive: Archive) {
  return kept(`${earlier} ${later.ground.day}`, archive, () =>
    geographyBetween(later, archive.history, earlier),
  );
}

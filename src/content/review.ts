import type { Scenario } from '../model/scenario.ts';
import type { Timeline } from '../model/timeline.ts';
import type { SourceQuote } from './read-quotes.ts';

/** What a desk keeps current. */
export interface Kept {
  readonly scenarios: readonly Scenario[];
  readonly timeline: Timeline;
  readonly quotes: readonly SourceQuote[];
}

/** Something that was last checked some time ago. */
interface Due {
  /** A record's id, or an event's date with its first words. */
  readonly what: string;
  readonly checked: string;
  readonly days: number;
}

/** An address, and where it is cited. */
interface Cited {
  readonly url: string;
  readonly by: readonly string[];
}

/** What there is to look at again. */
export interface Review {
  /** From the longest ago. */
  readonly due: readonly Due[];
  readonly unquoted: readonly Cited[];
  readonly links: readonly Cited[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * What there is to look at again.
 * @param today ISO day
 * @param older in days: what was checked longer ago is due
 */
export function reviewOf(
  { scenarios, timeline, quotes }: Kept,
  today: string,
  older: number,
): Review {
  const links = citedIn({ scenarios, timeline });
  const quoted = new Set(quotes.map(({ url }) => url));
  const checks = [
    ...scenarios.map(({ id, checked }) => ({ what: id, checked })),
    ...timeline.events.map(({ date, text, checked }) => ({
      what: `${date} ${text.en.slice(0, 60)}`,
      checked,
    })),
  ];
  return {
    due: checks
      .map((one) => ({ ...one, days: daysBetween(one.checked, today) }))
      .filter(({ days }) => days > older)
      .toSorted((a, b) => b.days - a.days),
    unquoted: links.filter(({ url }) => !quoted.has(url)),
    links,
  };
}

function daysBetween(before: string, after: string): number {
  return Math.round((Date.parse(after) - Date.parse(before)) / DAY);
}

function citedIn({ scenarios, timeline }: Omit<Kept, 'quotes'>): readonly Cited[] {
  const by = new Map<string, Set<string>>();
  const cite = (url: string, where: string) => by.set(url, (by.get(url) ?? new Set()).add(where));
  for (const { id, sources } of scenarios) {
    for (const { url, original } of sources) {
      cite(url, id);
      if (original) cite(original.url, id);
    }
  }
  for (const { date, sources } of timeline.events) {
    for (const { url } of sources) cite(url, date);
  }
  return [...by]
    .map(([url, places]) => ({ url, by: [...places] }))
    .toSorted((a, b) => a.url.localeCompare(b.url));
}

import type { Text } from './language.ts';
import type { Evidence } from './coverage.ts';
import type { Source } from './scenario.ts';

/** What kind of thing happened: terms put forward, something said, a meeting, a truce, the front. */
export const EVENT_KINDS = ['proposal', 'statement', 'talks', 'truce', 'front'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened in the talks, or about them. */
export interface TimelineEvent<T = Text> {
  /** ISO day, or the month alone where no source read gives the day. */
  readonly date: string;
  readonly kind: EventKind;
  /** One sentence or two. */
  readonly text: T;
  readonly evidence: Evidence;
  /** Id of the record that it belongs to; null where there is none. */
  readonly record: string | null;
  /** ISO day on which it was last compared with its sources. */
  readonly checked: string;
  /** None where only a round-up that has no address of its own tells it. */
  readonly sources: readonly Omit<Source<T>, 'id' | 'title' | 'original'>[];
}

/** The talks from day to day, and what was looked for and not found. */
export interface Timeline<T = Text> {
  /** ISO day up to which something was found. */
  readonly readTo: string;
  /** From the oldest to the newest. */
  readonly events: readonly TimelineEvent<T>[];
  readonly notFound: readonly T[];
}

/** The events of a month. */
export interface Month<T = Text> {
  /** ISO month. */
  readonly month: string;
  readonly events: readonly TimelineEvent<T>[];
}

/** What events are ordered by: one of which only the month is known comes last in it. */
export function orderKey({ date }: Pick<TimelineEvent<unknown>, 'date'>): string {
  return `${date}-99`.slice(0, 10);
}

/** Events by month, both from the oldest to the newest; months without any are left out. */
export function byMonth<T>(events: readonly TimelineEvent<T>[]): readonly Month<T>[] {
  const ordered = events.toSorted((a, b) => orderKey(a).localeCompare(orderKey(b)));
  const months = new Map<string, TimelineEvent<T>[]>();
  for (const event of ordered) {
    const month = event.date.slice(0, 7);
    const others = months.get(month);
    if (others) others.push(event);
    else months.set(month, [event]);
  }
  return [...months].map(([month, inMonth]) => ({ month, events: inMonth }));
}

/** An id for each event, by its date; those of one day after the first are numbered. */
export function eventIds(
  events: readonly Pick<TimelineEvent<unknown>, 'date'>[],
): readonly string[] {
  const met = new Map<string, number>();
  return events.map(({ date }) => {
    const number = (met.get(date) ?? 0) + 1;
    met.set(date, number);
    return number === 1 ? `on-${date}` : `on-${date}-${number}`;
  });
}

/**
 * The newest event on or before a day; null where all are later. One of which only the month is
 * known counts once that has passed.
 */
export function newestBy<E extends Pick<TimelineEvent<unknown>, 'date'>>(
  events: readonly E[],
  day: string,
): E | null {
  return events.findLast((event) => orderKey(event) <= day) ?? null;
}

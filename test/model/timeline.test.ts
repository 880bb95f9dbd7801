import { describe, expect, it } from 'vitest';
import { byMonth, eventIds, newestBy, type TimelineEvent } from '../../src/model/timeline.ts';

const event = (date: string): TimelineEvent<string> => ({
  date,
  kind: 'talks',
  text: `On ${date}.`,
  evidence: 'read',
  record: null,
  checked: '2026-11-29',
  sources: [],
});
const dates = (...of: string[]) =>
  byMonth(of.map(event)).map(({ month, events }) => [month, events.map(({ date }) => date)]);

describe('byMonth', () => {
  it('orders events and months from the oldest to the newest', () => {
    expect(dates('2026-01-02', '2025-12-31', '2026-01-01')).toEqual([
      ['2025-12', ['2025-12-31']],
      ['2026-01', ['2026-01-01', '2026-01-02']],
    ]);
  });

  it('puts what has no day behind the days of its month', () => {
    expect(dates('2026-03', '2026-04-01', '2026-03-31')).toEqual([
      ['2026-03', ['2026-03-31', '2026-03']],
      ['2026-04', ['2026-04-01']],
    ]);
  });

  it('keeps the order of what happened on one day', () => {
    const [one, other] = [event('2025-11-23'), { ...event('2025-11-23'), text: 'Then.' }];
    expect(byMonth([one, other])[0]?.events).toEqual([one, other]);
  });

  it('has no month without an event', () => {
    expect(byMonth([])).toEqual([]);
  });
});

describe('eventIds', () => {
  it('tells events of one day apart, and keeps the date to be read', () => {
    const of = ['2025-11-23', '2025-11-23', '2025-11', '2025-12-01'];
    expect(eventIds(of.map(event))).toEqual([
      'on-2025-11-23',
      'on-2025-11-23-2',
      'on-2025-11',
      'on-2025-12-01',
    ]);
  });
});

describe('newestBy', () => {
  const events = ['2026-03-30', '2026-03-31', '2026-03', '2026-04-02'].map(event);
  const on = (day: string) => newestBy(events, day)?.date ?? null;

  it('is the newest event on or before a day', () => {
    expect(on('2026-03-30')).toBe('2026-03-30');
    expect(on('2026-12-31')).toBe('2026-04-02');
  });

  it('is none before the first', () => {
    expect(on('2026-03-29')).toBe(null);
  });

  it('counts what has no day once its month has passed', () => {
    expect(on('2026-03-31')).toBe('2026-03-31');
    expect(on('2026-04-01')).toBe('2026-03');
  });
});

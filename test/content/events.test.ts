import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { readCoverage } from '../../src/content/read-coverage.ts';
import { readEvents } from '../../src/content/read-events.ts';
import { plain } from '../plain.ts';

const SCENARIOS = readScenarios();
const IDS = SCENARIOS.map(({ id }) => id);
const { readTo, events, notFound } = readEvents(IDS);

describe('the timeline', () => {
  it('reaches from March 2025 to the last day for which something was found', () => {
    expect(events[0]?.date).toBe('2025-03-11');
    expect(events.at(-1)?.date).toBe('2026-10-10');
    expect(readTo).toBe('2026-10-10');
    expect(readTo).toBe(readCoverage().readTo);
  });

  it('ends in what was looked for and not found', () => {
    expect(plain(notFound[0])?.en).toContain('dated after 10 October 2026');
    expect(plain(notFound[0])?.uk).toContain('пізніше за 10 жовтня 2026 року');
    expect(notFound.some(({ en }) => /referendum/.test(en))).toBe(true);
  });

  it('has the day of every proposal that has a record and is no older than it', () => {
    // What was only described later has no day of its own.
    const dated = SCENARIOS.filter(
      ({ kind, standing }) => kind === 'proposal' && !standing.described,
    );
    for (const { id, date } of dated.filter(({ date: day }) => day >= '2025-03')) {
      const days = events.filter(({ record }) => record === id).map((event) => event.date);
      expect([id, days.includes(date)]).toEqual([id, true]);
    }
  });

  it('tells each in two sentences at most', () => {
    for (const { text } of events) {
      for (const words of Object.values(text)) {
        expect(words.match(/[.!?](\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
      }
    }
  });

  it('was read itself until June 2026, and is summarised from July on', () => {
    const summarised = events.filter(({ evidence }) => evidence === 'summarised');
    expect(summarised.filter(({ date }) => date < '2026-06')).toEqual([]);
    const later = events.filter(({ date, kind }) => date > '2026-07-05' && kind !== 'front');
    expect(new Set(later.map(({ evidence }) => evidence))).toEqual(new Set(['summarised']));
  });
});

describe('readEvents', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'events-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const [first] = events;
  const withEvents = (...changed: object[]) => {
    const file = join(folder, 'events.json');
    writeFileSync(file, JSON.stringify({ readTo, events: changed, notFound }));
    return () => readEvents(IDS, file);
  };

  it.each([
    ['no date', { date: undefined }, 'events.0.date'],
    ['a date in words', { date: 'March 2025' }, 'events.0.date: must be a day as YYYY-MM-DD'],
    ['a text in one language', { text: { en: 'a' } }, 'events.0.text.uk'],
    ['no source', { sources: [] }, 'events.0.sources: needs a source'],
    ['an unknown kind', { kind: 'rumour' }, 'events.0.kind'],
    ['a record that there is not', { record: 'a-deal' }, 'events.0.record: no record "a-deal"'],
    ['a check before it', { checked: '2025-03-10' }, 'events.0.checked: is before the event'],
    [
      'a summary that is not told as one',
      { evidence: 'summarised' },
      'events.0.text: must say that a round-up summarises it',
    ],
    ['a day of which nothing was read', { date: '2026-11-11' }, 'names a day after the one'],
  ])('refuses %s', (_what, part, problem) => {
    expect(withEvents({ ...first, ...part })).toThrow(problem);
  });

  it('refuses an older one behind a newer', () => {
    expect(withEvents(events[1] ?? {}, first ?? {})).toThrow('events.1: is older than');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { readEvents } from '../../src/content/read-events.ts';
import { readQuotes } from '../../src/content/read-quotes.ts';
import { reviewOf, type Kept } from '../../src/content/review.ts';
import { PAPER, same, scenario } from '../fixtures.ts';

const kept: Kept = {
  scenarios: [
    scenario([], { id: 'old', checked: '2026-01-01' }),
    scenario([], { id: 'new', checked: '2026-03-01' }),
  ],
  timeline: {
    readTo: '2026-02-01',
    notFound: [same('Nothing.')],
    events: [
      {
        date: '2025-12-31',
        kind: 'talks',
        text: same('They met.'),
        evidence: 'read',
        record: null,
        checked: '2025-12-31',
        sources: [{ ...PAPER, url: 'https://example.org/other' }],
      },
    ],
  },
  quotes: [{ url: PAPER.url, quote: 'so they say', read: '2026-01-01' }],
};

describe('reviewOf', () => {
  it('lists what was checked longer ago than asked, the oldest first', () => {
    const { due } = reviewOf(kept, '2026-03-02', 59);
    expect(due).toEqual([
      { what: '2025-12-31 They met.', checked: '2025-12-31', days: 61 },
      { what: 'old', checked: '2026-01-01', days: 60 },
    ]);
    expect(reviewOf(kept, '2026-03-02', 60).due.map(({ days }) => days)).toEqual([61]);
  });

  it('lists each address once, with where it is cited', () => {
    expect(reviewOf(kept, '2026-03-02', 60).links).toEqual([
      { url: PAPER.url, by: ['old', 'new'] },
      { url: 'https://example.org/other', by: ['2025-12-31'] },
    ]);
  });

  it('lists the addresses of which nobody noted down what they are cited for', () => {
    expect(reviewOf(kept, '2026-03-02', 60).unquoted.map(({ url }) => url)).toEqual([
      'https://example.org/other',
    ]);
  });
});

describe('what was noted down from sources', () => {
  it('is of addresses that are cited', () => {
    const scenarios = readScenarios();
    const timeline = readEvents(scenarios.map(({ id }) => id));
    const { links } = reviewOf({ scenarios, timeline, quotes: [] }, '2026-11-29', 0);
    const cited = new Set(links.map(({ url }) => url));
    expect(readQuotes().filter(({ url }) => !cited.has(url))).toEqual([]);
  });

  it('is refused without words, and where an address stands twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
    const file = join(folder, 'source-quotes.json');
    const one = { url: PAPER.url, quote: 'so', read: '2026-01-01' };
    const reading = (...quotes: object[]) => {
      writeFileSync(file, JSON.stringify(quotes));
      return () => readQuotes(file);
    };
    expect(reading({ ...one, quote: ' ' })).toThrow('source-quotes.json: 0.quote: must not be');
    expect(reading(one, one)).toThrow('source-quotes.json: 1: has the address of another');
    rmSync(folder, { recursive: true });
  });
});

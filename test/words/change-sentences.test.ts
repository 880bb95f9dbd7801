import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { Rule } from '../../src/model/scenario.ts';
import { totalsOf } from '../../src/model/totals.ts';
import { changeSentences } from '../../src/words/change-sentences.ts';
import { outcome, scenario, zone } from '../fixtures.ts';

const zones = [
  zone('donetsk', 'ukraine', 2500),
  zone('donetsk', 'russia', 7500),
  zone('sumy', 'russia', 200),
  zone('sumy', 'ukraine', 9800),
];
const said = (rules: readonly Rule[], units: 'km' | 'mi' = 'km') =>
  changeSentences(
    totalsOf(zones, outcomesOf(scenario(rules), zones), units),
    MESSAGES.en,
    'en',
    units,
  );

describe('changeSentences', () => {
  it('says how much would pass, and how much of each region', () => {
    expect(said([{ zones: ['donetsk.ukraine'], outcome: outcome() }])).toEqual([
      '2,500 km² would pass to Russian control: 25% of Donetsk.',
    ]);
  });

  it('has a sentence for each fate, and says where how much is open', () => {
    expect(
      said([
        { zones: ['donetsk.ukraine'], outcome: outcome() },
        { zones: ['sumy.russia'], outcome: outcome({ control: 'ukraine', extent: 'unpublished' }) },
      ]),
    ).toEqual([
      '2,500 km² would pass to Russian control: 25% of Donetsk.',
      'Up to 200 km² would return to Ukrainian control (how much is open): 2% of Sumy.',
    ]);
  });

  it('speaks in the reader’s units', () => {
    expect(said([{ zones: ['donetsk.ukraine'], outcome: outcome() }], 'mi')[0]).toMatch(
      /^965 sq mi would pass/,
    );
  });

  it('says that nothing would change hands', () => {
    expect(said([])).toEqual(['No ground that this map knows would change hands.']);
  });
});

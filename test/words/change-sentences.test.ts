import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { Outcome, Rule } from '../../src/model/scenario.ts';
import { totalsOf } from '../../src/model/totals.ts';
import { changeSentences } from '../../src/words/change-sentences.ts';
import { localScenario, outcome, REGIME, scenario, zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const zones = [
  zone('donetsk', 'ukraine', 2500),
  zone('donetsk', 'russia', 7500),
  zone('sumy', 'russia', 200),
  zone('sumy', 'ukraine', 9800),
];
const said = (rules: readonly Rule[], units: 'km' | 'mi' = 'km') =>
  plain(
    changeSentences(
      totalsOf(zones, outcomesOf(scenario(rules), zones), units),
      localScenario([]),
      MESSAGES.en,
      'en',
      units,
    ),
  );

describe('changeSentences', () => {
  it('says how much would pass, and how much of each region', () => {
    expect(said([{ zones: ['donetsk.ukraine'], outcome: outcome() }])).toEqual([
      '2,500 km² would pass to Russian control (reported term): 25% of the Donetsk region.',
    ]);
  });

  it('has a sentence for each fate, and says where how much is unclear', () => {
    expect(
      said([
        { zones: ['donetsk.ukraine'], outcome: outcome() },
        { zones: ['sumy.russia'], outcome: outcome({ control: 'ukraine', extent: 'unclear' }) },
      ]),
    ).toEqual([
      '2,500 km² would pass to Russian control (reported term): 25% of the Donetsk region.',
      'Up to 200 km² would return to Ukrainian control (reported term): up to 2% of the Sumy region.',
    ]);
  });

  it('has regions in the genitive after their shares in Ukrainian', () => {
    const rules: readonly Rule[] = [{ zones: ['donetsk.ukraine'], outcome: outcome() }];
    const totals = totalsOf(zones, outcomesOf(scenario(rules), zones), 'km');
    const [told] = changeSentences(totals, localScenario([]), MESSAGES.uk, 'uk', 'km');
    expect(told).toMatch(/: 25\u00a0% Донецької області\.$/);
  });

  it('says once that it is unclear who would control ground', () => {
    const open = outcome({ control: 'unresolved', basis: 'unclear', attribution: null });
    expect(said([{ zones: ['donetsk.ukraine'], outcome: open }])).toEqual([
      'It is unclear who would control up to 2,500 km²: up to 25% of the Donetsk region.',
    ]);
  });

  it('says of ground with rules of its own what it would be, beside who would control it', () => {
    const ruled = (part: Partial<Outcome>) => outcome({ regime: REGIME, ...part });
    expect(
      said([
        { zones: ['donetsk.ukraine'], outcome: ruled({ control: 'unresolved' }) },
        { zones: ['sumy.ukraine'], outcome: ruled({ control: 'ukraine' }) },
        { zones: ['sumy.russia'], outcome: ruled({ control: 'ukraine', extent: 'unclear' }) },
      ]),
    ).toEqual([
      '2,500 km² would be a demilitarised zone, with rules of its own (reported term): 25% of the Donetsk region.',
      'Up to 200 km² would return to Ukrainian control and would be a demilitarised zone, with rules of its own (reported term): up to 2% of the Sumy region.',
      '9,800 km² would stay under Ukrainian control and would be a demilitarised zone, with rules of its own (reported term): 98% of the Sumy region.',
    ]);
  });

  it('says that ground might have rules of its own where a source leaves that open', () => {
    const open = {
      control: 'unresolved',
      basis: 'unclear',
      attribution: null,
      regime: REGIME,
    } as const;
    const rules = [{ zones: ['donetsk.ukraine'] as const, outcome: outcome(open) }];
    expect(said(rules)).toEqual([
      'It is unclear who would control up to 2,500 km² (possibly a demilitarised zone): up to 25% of the Donetsk region.',
    ]);
  });

  it('has no figure for ground with rules of its own of which nobody published how much is meant', () => {
    const open = outcome({ control: 'unresolved', extent: 'unpublished', regime: REGIME });
    expect(said([{ zones: ['donetsk.ukraine'], outcome: open }])).toEqual([
      'Some territory (how much was not published) would be a demilitarised zone, with rules of its own (reported term): part of the Donetsk region.',
    ]);
  });

  it('speaks in the reader’s units', () => {
    expect(said([{ zones: ['donetsk.ukraine'], outcome: outcome() }], 'mi')[0]).toMatch(
      /^965 sq mi would pass/,
    );
  });

  it('has no figure where nobody published how much is meant', () => {
    expect(
      said([
        { zones: ['sumy.russia'], outcome: outcome({ control: 'ukraine', extent: 'unpublished' }) },
      ]),
    ).toEqual([
      expect.stringMatching(
        /^Territory would return to Ukrainian control; how much was not published \(reported term\): part of the Sumy region/,
      ),
    ]);
  });

  it('says nothing where nothing would change hands', () => {
    expect(said([])).toEqual([]);
  });
});

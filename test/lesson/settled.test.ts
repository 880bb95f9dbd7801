import { describe, expect, it } from 'vitest';
import { settleChoice, settleOrder } from '../../src/lesson/settled.ts';
import type { Choice } from '../../src/model/lesson.ts';
import { KNOWN } from './lessons.ts';

const rightOf = (choice: Choice) => settleChoice(choice, KNOWN).right;
const of = { scenario: 'b-deal', zone: 'kherson.russia' } as const;

describe('settleChoice', () => {
  it.each([
    ['control', 'ukraine'],
    ['basis', 'inferred'],
    ['extent', 'unclear'],
    ['recognition', 'unspecified'],
    ['change', 'returns-to-ukraine'],
  ] as const)('finds %s in the record', (ask, right) => {
    const settled = settleChoice({ ask, ...of }, KNOWN);
    expect(settled.right).toEqual([right]);
    expect(settled.options).toContain(right);
  });

  it('knows outlet and day of a record', () => {
    expect(rightOf({ ask: 'outlet', scenario: 'b-deal' })).toEqual(['b-deal']);
    expect(rightOf({ ask: 'date', scenario: 'b-deal' })).toEqual(['2025-03-04']);
  });

  it('knows the day of the line that the lesson draws, whatever the days of records are', () => {
    const { right, options } = settleChoice({ ask: 'line' }, KNOWN);
    expect(right).toEqual([KNOWN.ground.day]);
    expect(options).toEqual(
      [...new Set(['2025-01-02', '2025-03-04', KNOWN.ground.day])].toSorted(),
    );
  });

  it('offers an outlet of two records once', () => {
    const [first, second] = KNOWN.scenarios;
    if (!first || !second) throw new Error('the fixture has two records');
    const scenarios = [first, second, { ...second, id: 'c-deal' }];
    const settled = settleChoice({ ask: 'outlet', scenario: 'c-deal' }, { ...KNOWN, scenarios });
    expect(settled).toEqual({ options: ['a-deal', 'b-deal'], right: ['b-deal'] });
  });

  it('finds the region with the most, and every one of several', () => {
    const most = (holder: 'ukraine' | 'russia', as: 'area' | 'share') =>
      rightOf({
        ask: 'most',
        quantity: { of: 'held', holder, as },
        regions: ['donetsk', 'kherson'],
      });
    expect(most('russia', 'area')).toEqual(['donetsk']);
    expect(most('russia', 'share')).toEqual(['donetsk', 'kherson']);
  });

  it('finds the town in the zone, and the word', () => {
    expect(rightOf({ ask: 'town', zone: 'kherson.russia', places: ['first', 'third'] })).toEqual([
      'third',
    ]);
    expect(rightOf({ ask: 'term', term: 'claim', terms: ['claim', 'control'] })).toEqual(['claim']);
  });
});

describe('settleOrder', () => {
  it('puts records from the oldest to the newest', () => {
    expect(settleOrder({ by: 'date', scenarios: ['b-deal', 'a-deal'] }, KNOWN).right).toEqual([
      'a-deal',
      'b-deal',
    ]);
  });

  it('puts regions and records from the least to the most', () => {
    const held = { of: 'held', holder: 'russia', as: 'area' } as const;
    expect(
      settleOrder({ by: 'quantity', quantity: held, regions: ['donetsk', 'kherson'] }, KNOWN).right,
    ).toEqual(['kherson', 'donetsk']);
    const returns = { of: 'change', change: 'returns-to-ukraine', as: 'area' } as const;
    expect(
      settleOrder({ by: 'quantity', quantity: returns, scenarios: ['b-deal', 'a-deal'] }, KNOWN)
        .right,
    ).toEqual(['a-deal', 'b-deal']);
  });
});

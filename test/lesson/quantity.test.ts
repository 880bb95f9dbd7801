import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { quantityText, shownValue } from '../../src/lesson/quantity-text.ts';
import { measure } from '../../src/lesson/quantity.ts';
import { rangeText } from '../../src/lesson/accepted.ts';
import type { Regime } from '../../src/model/regime.ts';
import { outcome, REGIME } from '../fixtures.ts';
import { plain } from '../plain.ts';
import { KNOWN, SPEECH } from './lessons.ts';

describe('measure', () => {
  it('adds up what a holder has, in a region or in all, in km² or per cent', () => {
    const held = { of: 'held', holder: 'russia' } as const;
    expect(measure({ ...held, as: 'area' }, KNOWN).value).toBe(450);
    expect(measure({ ...held, region: 'donetsk', as: 'area' }, KNOWN).value).toBe(300);
    expect(measure({ ...held, region: 'donetsk', as: 'share' }, KNOWN).value).toBe(75);
  });

  it('tells how much more a holder has than on an earlier day, and refuses where it has less', () => {
    const gained = { of: 'gained', since: '2024-07-08', as: 'area' } as const;
    expect(measure({ ...gained, holder: 'russia', region: 'donetsk' }, KNOWN)).toEqual({
      value: 150,
      uncertain: false,
    });
    expect(measure({ ...gained, holder: 'ukraine' }, KNOWN, { region: 'kherson' }).value).toBe(50);
    const lost = { ...gained, holder: 'ukraine', region: 'donetsk' } as const;
    expect(() => measure(lost, KNOWN)).toThrow('lost since 2024-07-08');
  });

  it('adds up ground with one fate, however certain, and says where that is open', () => {
    const passes = { of: 'change', change: 'passes-to-russia', as: 'area' } as const;
    expect(measure({ ...passes, scenario: 'a-deal' }, KNOWN)).toEqual({
      value: 100,
      uncertain: false,
    });
    expect(measure({ ...passes, scenario: 'b-deal' }, KNOWN).value).toBe(0);
    expect(
      measure(
        { of: 'change', change: 'returns-to-ukraine', scenario: 'b-deal', as: 'area' },
        KNOWN,
      ),
    ).toEqual({ value: 150, uncertain: true });
  });

  it('adds ground with rules of its own to what is unresolved, where nobody would control it', () => {
    const [deal] = KNOWN.scenarios;
    if (!deal) throw new Error('no deal');
    const unresolved = (regime?: Regime) => outcome({ control: 'unresolved', regime });
    const rules = [
      { zones: ['donetsk.ukraine' as const], outcome: unresolved(REGIME) },
      { zones: ['kherson.ukraine' as const], outcome: unresolved() },
      { zones: ['kherson.russia' as const], outcome: outcome({ regime: REGIME }) },
    ];
    const known = { ...KNOWN, scenarios: [{ ...deal, rules }] };
    const open = { change: 'unresolved', scenario: deal.id } as const;
    expect(measure({ of: 'change', as: 'area', ...open }, known).value).toBe(150);
    expect(measure({ of: 'towns', as: 'count', ...open }, known).value).toBe(2);
  });

  it('refuses to measure what nobody published', () => {
    const [, deal] = KNOWN.scenarios;
    if (!deal) throw new Error('no second deal');
    const rules = deal.rules.map(({ outcome: said, ...reach }) => ({
      ...reach,
      outcome: { ...said, extent: 'unpublished' as const },
    }));
    const known = { ...KNOWN, scenarios: [{ ...deal, rules }] };
    const returns = { change: 'returns-to-ukraine', scenario: 'b-deal' } as const;
    expect(() => measure({ of: 'change', as: 'area', ...returns }, known)).toThrow(
      'nobody published',
    );
    expect(() => measure({ of: 'towns', as: 'count', ...returns }, known)).toThrow(
      'nobody published',
    );
  });

  it('counts towns and the people of whom is known', () => {
    const towns = { of: 'towns', change: 'passes-to-russia', scenario: 'a-deal' } as const;
    expect(measure({ ...towns, as: 'count' }, KNOWN).value).toBe(2);
    expect(measure({ ...towns, as: 'people' }, KNOWN).value).toBe(7500);
    expect(measure({ ...towns, as: 'count' }, KNOWN, { region: 'kherson' }).value).toBe(0);
  });

  it('takes from the question what it varies', () => {
    const held = { of: 'held', holder: 'ukraine', as: 'area' } as const;
    expect(measure(held, KNOWN, { region: 'kherson' }).value).toBe(50);
    const stays = { of: 'change', change: 'stays', as: 'area' } as const;
    expect(measure(stays, KNOWN, { scenario: 'a-deal' }).value).toBe(500);
  });

  it('refuses a scenario that is not there', () => {
    expect(() => measure({ of: 'change', change: 'stays', as: 'area' }, KNOWN)).toThrow(
      'no scenario',
    );
  });
});

describe('a quantity in words', () => {
  const share = { of: 'held', holder: 'russia', as: 'share' } as const;

  it('has its unit, and "up to" where it is open how much is meant', () => {
    const area = { ...share, as: 'area' } as const;
    expect(quantityText({ value: 6697, uncertain: false }, area, SPEECH)).toBe('6,697\u00a0km²');
    expect(quantityText({ value: 6697, uncertain: true }, area, SPEECH)).toBe(
      'up to 6,697\u00a0km²',
    );
    expect(quantityText({ value: 75.2, uncertain: false }, share, SPEECH)).toBe('75%');
    const towns = { of: 'towns', change: 'unresolved', as: 'count' } as const;
    expect(quantityText({ value: 1, uncertain: false }, towns, SPEECH)).toBe('1 town');
  });

  it('is asked for with the digits that the page shows', () => {
    expect(shownValue(75.24, share)).toBe(75);
    expect(shownValue(2.16, share)).toBe(2.2);
  });
});

describe('a counted quantity in Ukrainian', () => {
  const speech = { lang: 'uk', words: MESSAGES.uk, say: LESSON_WORDS.uk } as const;
  const towns = { of: 'towns', change: 'unresolved', scenario: 'a-deal', as: 'count' } as const;
  const said = (value: number, uncertain: boolean) =>
    plain(quantityText({ value, uncertain }, towns, speech));

  it.each([
    [1, '1 населений пункт', 'до 1 населеного пункту'],
    [22, '22 населені пункти', 'до 22 населених пунктів'],
    [25, '25 населених пунктів', 'до 25 населених пунктів'],
  ])('of %i towns agrees with its number, and with “до”', (value, exact, most) => {
    expect(said(value, false)).toBe(exact);
    expect(said(value, true)).toBe(most);
    expect(plain(rangeText({ from: value - 1, to: value + 1 }, towns, speech))).toContain(
      plain(quantityText({ value: value + 1, uncertain: true }, towns, speech)),
    );
  });
});

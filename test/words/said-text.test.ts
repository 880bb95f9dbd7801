import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { ATTRIBUTIONS, BASES, KNOWN, type Known, type Outcome } from '../../src/model/scenario.ts';
import { saidText, siteSaidText } from '../../src/words/said-text.ts';

const by = (known: Known) => ({
  outlet: 'DeepState',
  standing: { known, reaction: null, asOf: '2026-10-10' },
});
const said = (outcome: Pick<Outcome, 'basis' | 'attribution'>, known: Known = 'reported') =>
  saidText(outcome, by(known), MESSAGES.en);

describe('what is said of a statement', () => {
  it.each([
    [{ basis: 'reported', attribution: 'demand' }, 'reported', 'reported demand'],
    [{ basis: 'reported', attribution: 'demand' }, 'stated', 'stated demand'],
    [{ basis: 'reported', attribution: 'offer' }, 'published', 'offer in the published text'],
    [{ basis: 'inferred', attribution: 'term' }, 'reported', 'inferred from a term'],
    [{ basis: 'unclear', attribution: 'offer' }, 'published', 'reported as unclear'],
    [{ basis: 'assessed', attribution: 'assessment' }, 'assessed', 'assessed by DeepState'],
    [{ basis: 'not-addressed', attribution: null }, 'reported', 'not addressed'],
  ] as const)('puts %o that is %s into words', (outcome, known, text) => {
    expect(said(outcome, known)).toBe(text);
  });

  it('never calls reported what somebody said in public', () => {
    expect(siteSaidText({ basis: 'reported' }, by('stated'), MESSAGES.en)).toBe('stated');
  });

  it.each(LANGUAGES)('has words for every kind of statement, in %s', (lang) => {
    for (const basis of BASES) {
      for (const attribution of [...ATTRIBUTIONS, null]) {
        for (const known of KNOWN) {
          expect(saidText({ basis, attribution }, by(known), MESSAGES[lang])).toMatch(/^\p{L}/u);
        }
      }
    }
  });
});

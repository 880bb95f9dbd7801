import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { treatmentOf } from '../../src/grammar/treatment.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import type { Units } from '../../src/model/units.ts';
import type { Zone } from '../../src/model/zone.ts';
import { legendGroups } from '../../src/words/legend-groups.ts';
import { legendMeaning } from '../../src/words/legend-text.ts';
import { localOutcome, localScenario, zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const words = MESSAGES.en;
const donetsk = zone('donetsk', 'ukraine', 6697);
const luhansk = zone('luhansk', 'ukraine', 148);
const kherson = zone('kherson', 'russia', 19_000);
const silent = localOutcome({ control: 'russia', basis: 'not-addressed', attribution: null });

function groupsOf(
  said: readonly (readonly [Zone, Outcome<string>])[],
  units: Units | null = 'km',
  record = localScenario([]),
) {
  const drawn = said.map(([one, outcome]) => ({
    zone: one,
    outcome,
    treatment: treatmentOf(one, outcome),
    meaning: legendMeaning({ zone: one, outcome }, record, words),
  }));
  return legendGroups(drawn, record.kind, words, 'en', units).map(({ title, lines }) => [
    title,
    ...lines.map(({ text, amount }) => plain(amount ? `${text} | ${amount}` : text)),
  ]);
}

describe('legendGroups', () => {
  it('tell what would change and how much, then whose the rest is, then how that is known', () => {
    expect(
      groupsOf([
        [donetsk, localOutcome()],
        [luhansk, localOutcome()],
        [kherson, silent],
      ]),
    ).toEqual([
      ['What would change', 'Would pass to Russian control: reported term | 6,845 km²'],
      ['Who would control the rest', 'Russia'],
      ['How certain', 'Not addressed'],
    ]);
  });

  it('say of an amount that is open that it is the most, and of an unpublished one nothing', () => {
    const [first] = groupsOf([[donetsk, localOutcome({ extent: 'unclear' })]]);
    expect(first?.[1]).toBe('Would pass to Russian control: reported term | up to 6,697 km²');
    const [bare] = groupsOf([[donetsk, localOutcome({ extent: 'unclear' })]], null);
    expect(bare?.[1]).toBe('Would pass to Russian control: reported term; unclear how much');
    const [other] = groupsOf([[donetsk, localOutcome({ extent: 'unpublished' })]]);
    expect(other?.[1]).toMatch(/amount not published$/);
  });

  it('tell no amount where none is wanted', () => {
    expect(groupsOf([[donetsk, localOutcome()]], null)).toEqual([
      ['What would change', 'Would pass to Russian control: reported term'],
    ]);
  });

  it('tell how it is known once for both sides, with a sample of each', () => {
    const [rest] = legendGroups(
      [donetsk, kherson].map((one) => {
        const outcome = { ...silent, control: one.holder };
        return {
          zone: one,
          outcome,
          treatment: treatmentOf(one, outcome),
          meaning: legendMeaning({ zone: one, outcome }, localScenario([]), words),
        };
      }),
      'proposal',
      words,
      'en',
      'km',
    ).slice(1);
    expect(rest?.lines.map(({ text }) => text)).toEqual(['Not addressed']);
    expect(rest?.lines[0]?.treatments.map(({ ground }) => ground).toSorted()).toEqual([
      'russia',
      'ukraine',
    ]);
  });

  it('of an assessment ask who held the ground', () => {
    const assessed = localOutcome({ basis: 'assessed', attribution: 'assessment' });
    const record = { ...localScenario([]), kind: 'assessment' as const };
    expect(groupsOf([[kherson, assessed]], 'km', record)[0]).toEqual(['Who held it', 'Russia']);
  });
});

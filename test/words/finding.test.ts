import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import type { Language } from '../../src/model/language.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import { zoneId, type Zone } from '../../src/model/zone.ts';
import { changedHands, findingOf, type Telling } from '../../src/words/finding.ts';
import { roughly } from '../../src/words/rough-area.ts';
import { outcome, REGIME, zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const telling = (lang: Language): Telling => ({
  say: SHARE_WORDS[lang].finding,
  words: MESSAGES[lang],
  lang,
  units: 'km',
  placeOf: (regions) => `@${regions.join('+')}`,
});

const donetsk = zone('donetsk', 'ukraine', 6697);
const luhansk = zone('luhansk', 'ukraine', 148);
const held = zone('donetsk', 'russia', 19_841);
const stays = outcome({ control: 'russia' });

const found = (
  said: readonly (readonly [Zone, Outcome])[],
  kind: 'proposal' | 'assessment' = 'proposal',
  lang: Language = 'en',
) =>
  plain(
    findingOf(
      {
        record: { kind },
        zones: said.map(([ground]) => ground),
        outcomes: new Map(said.map(([{ id }, what]) => [id, what])),
        day: '2025-08-08',
        ukraineKm2: 603_000,
      },
      telling(lang),
    ),
  );

describe('what a proposal would change', () => {
  const passes = outcome({ control: 'russia' });

  it('is told in round figures, with the region that most of it lies in', () => {
    const both = [
      [donetsk, passes],
      [luhansk, passes],
      [held, stays],
    ] as const;
    expect(found(both)).toBe('Russia would gain control of about 6,800 km², mostly @donetsk');
    expect(found(both, 'proposal', 'uk')).toBe(
      'Росія отримала б під контроль близько 6 800 км², переважно @donetsk',
    );
    expect(found([[donetsk, passes]])).toBe(
      'Russia would gain control of about 6,700 km² @donetsk',
    );
  });

  it('is told as inferred where no report says it', () => {
    const inferred = outcome({ control: 'russia', basis: 'inferred' });
    expect(found([[donetsk, inferred]])).toMatch(/ \(inferred\)$/);
    const partly = [
      [donetsk, passes],
      [luhansk, inferred],
    ] as const;
    expect(found(partly)).toMatch(/ \(partly inferred\)$/);
  });

  it('says that it is a demand, which must not read like a plan', () => {
    const demand = outcome({ control: 'russia', attribution: 'demand' });
    expect(found([[donetsk, demand]])).toMatch(/ \(demand\)$/);
    const both = [
      [donetsk, demand],
      [luhansk, passes],
    ] as const;
    expect(found(both, 'proposal', 'uk')).toMatch(/ \(вимога\)$/);
  });

  it('is told as open where the source leaves it open, and without a figure where there is none', () => {
    const unclear = outcome({ control: 'unresolved', basis: 'unclear', extent: 'unclear' });
    expect(found([[luhansk, unclear]])).toBe('Unclear who would control up to 150 km² @luhansk');
    const returns = outcome({ control: 'ukraine', extent: 'unpublished' });
    expect(found([[held, returns]])).toBe(
      'Ukraine would regain control of land @donetsk; how much was not published',
    );
    const some = outcome({ control: 'unresolved', basis: 'unclear', extent: 'unpublished' });
    expect(found([[held, some]])).toBe(
      'Unclear who would control land @donetsk; how much was not published',
    );
    expect(found([[held, some]], 'proposal', 'uk')).toBe(
      'Незрозуміло, хто контролював би території @donetsk; скільки саме, не оприлюднено',
    );
    expect(found([[luhansk, unclear]], 'proposal', 'uk')).toBe(
      'Незрозуміло, хто контролював би територію площею до 150 км² @luhansk',
    );
  });

  it('names rules of its own, and who would control the ground where that is said', () => {
    const zoned = (control: Outcome['control']) => outcome({ control, regime: REGIME });
    expect(found([[donetsk, zoned('unresolved')]])).toBe(
      'A demilitarised zone would cover about 6,700 km² @donetsk',
    );
    expect(found([[donetsk, zoned('ukraine')]])).toMatch(/, under Ukrainian control$/);
  });

  it('says whose land it would count as, where that is said and nobody is said to control it', () => {
    const counted = (answer: 'russia' | 'open') =>
      outcome({
        control: 'unresolved',
        regime: {
          ...REGIME,
          parts: { 'counts-as': { answer, basis: 'reported', sources: ['a'] } },
        },
      });
    expect(found([[donetsk, counted('russia')]])).toMatch(/, and the land would count as Russian$/);
    expect(found([[donetsk, counted('open')]])).toMatch(/km² @donetsk$/);
  });

  it('calls rules only possible where it is open whether ground would have them', () => {
    const possible = outcome({ control: 'unresolved', basis: 'unclear', regime: REGIME });
    expect(found([[donetsk, possible]])).toBe(
      'Unclear who would control up to 6,700 km² @donetsk (possibly a demilitarised zone)',
    );
  });

  it('is what concerns most ground, of whatever kind', () => {
    const small = outcome({ control: 'russia' });
    const large = outcome({ control: 'unresolved', regime: REGIME });
    const told = found([
      [luhansk, small],
      [donetsk, large],
    ]);
    expect(told).toMatch(/^A demilitarised zone/);
  });

  it('tells ground that stays, that may stay and of which nothing is said apart', () => {
    const silent = outcome({ control: 'russia', basis: 'not-addressed' });
    const open = outcome({ control: 'russia', extent: 'unclear' });
    expect(found([[held, stays]])).toBe('No change of control @donetsk');
    expect(found([[held, silent]])).toBe('Nothing is said about land @donetsk');
    expect(found([[held, open]])).toMatch(/^Unclear whether all land @donetsk/);
    expect(found([])).toBe('');
  });
});

describe('who held what', () => {
  it('is a part of the region that is shown, on the day of the line', () => {
    const both = [
      [held, stays],
      [donetsk, outcome({ control: 'ukraine' })],
    ] as const;
    expect(found(both, 'assessment')).toBe(
      'Russia held about 20,000 km² @donetsk, 75% of the region, on 8 August 2025',
    );
    expect(found([[donetsk, stays]], 'assessment')).toBe(
      'Russia held no land @donetsk on 8 August 2025',
    );
  });

  it('of two days is what changed hands most', () => {
    const piece = (areaKm2: number, before: 'ukraine' | 'russia', after: typeof before) => ({
      ...zone('sumy', after, areaKm2),
      id: zoneId('sumy', after),
      heldBefore: before,
    });
    const pieces = [piece(89, 'russia', 'ukraine'), piece(2681, 'ukraine', 'russia')];
    const told = (all: typeof pieces) =>
      plain(changedHands(all, '2025-08-08', '2026-08-22', telling('en')));
    expect(told(pieces)).toBe(
      'Russia gained control of about 2,700 km² @sumy, between 8 August 2025 and 22 August 2026',
    );
    expect(told([])).toBe('');
  });
});

it('has “у” in Ukrainian after a consonant: “км²” is read with one', () => {
  const { all, mostly, place, ...say } = SHARE_WORDS.uk.finding;
  expect(plain(all('7 км²', place.all))).toBe('7 км² у всіх дев’яти регіонах');
  expect(plain(all('7 км²', 'в Криму'))).toBe('7 км² у Криму');
  expect(plain(mostly('7 км²', 'в Криму'))).toBe('7 км², переважно в Криму');
  expect(plain(say.stays('в Криму'))).toBe('Контроль у Криму не змінився б');
});

it('rounds to what a reader keeps in mind, and never down where no more than that is meant', () => {
  expect([6845, 117_032, 85, 0].map((area) => roughly(area, false))).toEqual([
    6800, 117_000, 85, 0,
  ]);
  expect(roughly(5810, true)).toBe(5900);
});

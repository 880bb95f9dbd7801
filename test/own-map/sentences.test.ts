import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import type { Language } from '../../src/model/language.ts';
import { sumLines } from '../../src/own-map/sentences.ts';
import type { LocatedTown } from '../../src/own-map/towns.ts';
import { zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const ZONES = [zone('donetsk', 'ukraine', 100), zone('kherson', 'russia', 150)];
const town = (population: number | null, of: LocatedTown['zone'] = 'donetsk.ukraine') => ({
  zone: of,
  population,
  populationYear: population === null ? null : 2022,
});
const said = (towns: readonly ReturnType<typeof town>[], lang: Language = 'en') =>
  plain(
    sumLines({ readings: { 'donetsk.ukraine': 'russia' }, certainties: {} }, ZONES, towns, {
      lang,
      words: MESSAGES[lang],
      say: LESSON_WORDS[lang],
      own: OWN_MAP_WORDS[lang],
    }),
  );

describe('what a reading makes of the ground', () => {
  it('is told in km², towns and people, by what would become of it', () => {
    expect(said([town(60_127), town(46_098), town(9000, 'kherson.russia')])).toEqual([
      'Would pass to Russian control: 100 km² (1 zone); 2 towns, where about 106,000 people lived on 1 January 2022',
      'Not read yet: 150 km² (1 zone)',
    ]);
    expect(said([town(60_127)], 'uk')[0]).toContain(
      '; 1 населений пункт, де на 1 січня 2022 року жило',
    );
  });

  it('has no people where nobody counted them, and no towns where there are none', () => {
    expect(said([town(null)])[0]).toBe('Would pass to Russian control: 100 km² (1 zone); 1 town');
    expect(said([])[0]).toBe('Would pass to Russian control: 100 km² (1 zone)');
  });
});

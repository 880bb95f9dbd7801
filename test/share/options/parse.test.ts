import { expect, it } from 'vitest';
import { parseOptions, type RawOptions } from '../../../src/share/options/parse.ts';
import { sentenceOf } from '../../../src/share/figure/problems.ts';
import { realMaterial } from '../figures.ts';

const IDS = ['control-line', 'bloomberg-2025-08'];
const { share } = realMaterial('en');

function complaints(raw: RawOptions): string[] {
  const parsed = parseOptions(raw, IDS);
  return parsed.ok ? [] : parsed.problems.map((problem) => sentenceOf(problem, share));
}

it('nothing asked for is the standard scenario, for a wide picture', () => {
  expect(parseOptions({}, IDS)).toMatchObject({
    ok: true,
    options: { scenario: 'control-line', mode: 'single', lang: 'en', size: { id: '1200x675' } },
  });
});

it('another scenario to compare with asks for both beside each other', () => {
  expect(parseOptions({ scenario: IDS[1], vs: IDS[0] }, IDS)).toMatchObject({
    options: { mode: 'side', vs: 'control-line' },
  });
});

it('an unknown value is told with the one that is spelled most like it', () => {
  expect(complaints({ scenario: 'blomberg-2025' })).toEqual([
    'There is no “blomberg-2025”. Did you mean “bloomberg-2025-08”? ' +
      'Choose from: control-line, bloomberg-2025-08.',
  ]);
  expect(complaints({ theme: 'zzzzzzzzz' })).toEqual([
    'There is no “zzzzzzzzz”. Choose from: light, dark, transparent, print, grey.',
  ]);
});

it('a scenario is not compared with itself', () => {
  expect(complaints({ mode: 'difference' })).toEqual([
    '“control-line” can’t be compared with itself: name another scenario.',
  ]);
});

it('a day is one of the calendar, or a word for one', () => {
  const dayOf = (day: string) => {
    const parsed = parseOptions({ day }, IDS);
    return parsed.ok ? parsed.options.day : null;
  };
  expect(['2026-08-22', 'own', 'newest'].map(dayOf)).toEqual(['2026-08-22', 'own', 'newest']);
  for (const day of ['', '2026-02-30', '2026-8-22', '22.08.2026', 'yesterday', '20260822']) {
    expect(complaints({ day })).toEqual([
      `“${day}” is not a date. Write year, month and day: 2025-08-08.`,
    ]);
  }
});

it('every wrong option is told, not only the first', () => {
  expect(complaints({ lang: 'xx', scale: '9', size: 'huge', extent: 'mars' })).toHaveLength(4);
});

it.each(['0', '-1', '4.01', 'NaN', '', 'Infinity'])('“%s” is not a valid resolution', (scale) => {
  expect(complaints({ scale })).toEqual([
    `“${scale}” is not a valid resolution: it goes from 1 to 4.`,
  ]);
});

it('an extent is a preset or a box on the map', () => {
  const extentOf = (extent: string) => {
    const parsed = parseOptions({ extent }, IDS);
    return parsed.ok ? parsed.options.extent : null;
  };
  expect(extentOf('donbas')).toBe('donbas');
  expect(extentOf('36,47,39,49.5')).toEqual([36, 47, 39, 49.5]);
  expect(complaints({ extent: '-74,40,-73,41' })[0]).toContain('is not wholly on the map');
  for (const wrong of ['', '1,2,3', '39,47,36,49', '36,47,36.05,49', 'a,b,c,d']) {
    expect(complaints({ extent: wrong })[0]).toContain('is not an area of the map');
  }
});

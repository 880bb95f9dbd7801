import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { memoizedByKey } from '../../../src/model/memoize.ts';
import { readFigure } from '../../../src/share/figure/address.ts';
import { onDays } from '../../../src/share/material/days.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import { readPanels } from '../../../src/share/options/panels.ts';
import { sheetOf } from '../../../src/share/figure/panels.ts';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import { figureQuery } from '../../../src/url/figure-query.ts';
import { plain } from '../../plain.ts';
import { faultsOf } from '../composition.ts';
import { optionsOf, realArchive, realMaterial, textsIn } from '../figures.ts';

const DAYS = ['2024-07-08', '2024-08-08', '2025-08-08', '2026-08-22'];
const DEALS = ['bloomberg-2025-08', 'us-earlier-2025', 'us-28-points-2025-11'];

/** A sheet that several tests ask for is made once. */
const sheet = (raws: readonly RawOptions[], lang: Language): Figure =>
  madeOf(JSON.stringify({ raws, lang }));

const madeOf = memoizedByKey((asked: string): Figure => {
  const { raws, lang } = JSON.parse(asked) as {
    readonly raws: readonly RawOptions[];
    readonly lang: Language;
  };
  const base = realMaterial(lang);
  const made = sheetOf(
    raws.map((raw) => onDays(optionsOf(raw, base), base, realArchive)),
    ({ scenario }) => `https://example.org/${scenario}/`,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.figure;
});

const ofDays = (more: RawOptions = {}, lang: Language = 'en') =>
  sheet(
    DAYS.map((day) => ({ scenario: 'control-line', day, size: '1200x1200', ...more })),
    lang,
  );
const ofDeals = (more: RawOptions = {}, lang: Language = 'en') =>
  sheet(
    DEALS.map((scenario) => ({ scenario, size: '1200x1200', ...more })),
    lang,
  );

const boxesOf = ({ composition }: Figure) => composition.maps.map(({ box }) => box);
const wordsOf = ({ composition }: Figure) => plain(textsIn(composition.scene.layers).join(' | '));

describe('several maps on one sheet', () => {
  it.each(LANGUAGES)(
    'are as large as each other, show the same, and keep all apart, in %s',
    (lang) => {
      for (const made of [ofDays({}, lang), ofDeals({ extent: 'donbas', theme: 'dark' }, lang)]) {
        expect(faultsOf(made)).toEqual([]);
        const { maps } = made.composition;
        const shown = maps.map(({ box, frame }) => [box.width, box.height, frame.viewBox]);
        expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
      }
    },
  );

  it('stand in rows on a square, and one below the other in a story', () => {
    const columns = (made: Figure) => new Set(boxesOf(made).map(({ x }) => Math.round(x))).size;
    expect(boxesOf(ofDays())).toHaveLength(4);
    expect(columns(ofDays())).toBe(2);
    expect(columns(ofDeals({ size: '1080x1920' }))).toBe(1);
  });

  it('have a name in the same size on each', () => {
    const sizes = new Map<string, Set<number>>();
    for (const { id, size } of ofDeals().composition.labels.flat()) {
      sizes.set(id, (sizes.get(id) ?? new Set()).add(Math.round(size * 100)));
    }
    expect(sizes.get('donetsk')?.size).toBe(1);
    for (const [id, found] of sizes) expect([id, [...found]]).toEqual([id, [[...found][0]]]);
  });

  it('have one legend, and each its own layers', () => {
    const { scene } = ofDays().composition;
    const ids = scene.layers.map(({ id }) => id);
    expect(ids).toEqual([
      ...DAYS.map((_, index) => `panel-${index + 1}-map`),
      'head',
      'caption',
      'legend',
      'credit',
    ]);
  });
});

describe('a sheet of days', () => {
  it('has each day above its map with what was held, and the first and the last in its headline', () => {
    const said = wordsOf(ofDays());
    expect(said).toContain('8 July 2024');
    expect(said).toContain('8 August 2024');
    expect(said.match(/Held by Russia in the nine regions: \d/g)).toHaveLength(4 + 1);
    expect(plain(ofDays().composition.content.title)).toMatch(
      /^Held by Russia in the nine regions: [\d,]+ km² on 8 July 2024, [\d,]+ km² on 22 August 2026$/,
    );
  });

  it('is told for those who don’t see it, cited and credited with its days', () => {
    const { about } = ofDays();
    expect(plain(about.alt)).toMatch(/^4 maps of the same area: .*8 July 2024: Held by Russia/);
    expect(plain(about.credit)).toContain('Lines from 8 July 2024 to 22 August 2026: DeepState');
  });

  it('has an address that names every map', () => {
    const { address } = ofDays().about;
    const { said, invalid } = readFigure(figureQuery(new URL(address).search));
    expect(invalid).toEqual([]);
    expect(said.panels).toEqual(DAYS.map((day) => ({ scenario: 'control-line', day })));
  });

  it('is a table with the rows of each day', async () => {
    const none = () => Promise.reject(new Error('a table has no pixels'));
    const { bytes, name } = await outputFile(ofDays(), 'csv', none);
    const text = new TextDecoder().decode(bytes);
    for (const day of DAYS) expect(text).toContain(`,${day},`);
    expect(name).toBe('control-line_4-maps_2026-08-22_en.csv');
  });
});

describe('a sheet of scenarios', () => {
  it('has each with how firm it is and with what is found', () => {
    const { pictures } = ofDeals().composition.content;
    for (const { caption } of pictures) {
      expect(caption?.rest[0]).toMatch(/not agreed|never|Stated|Published|proposal/i);
      expect(caption?.rest[1]).toBeTruthy();
    }
  });
});

it.each([
  '',
  'x',
  'line',
  'line.2025-13-01',
  'line.2025-08-08',
  `${'line.2025-08-08,'.repeat(13)}`,
])('“%s” names no maps of a sheet', (text) => {
  expect(readPanels(text)).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import table from '../../fonts/widths.json' with { type: 'json' };
import { textWidth, type Weight } from '../../src/figure/text-width.ts';

/** It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  file: Uint8Array,
  text: string,
  options: { targetFormat: 'sfnt' },
) => Promise<Uint8Array<ArrayBuffer>>;

const FILES = 'node_modules/@fontsource/source-sans-3/files';
/** The package has punctuation in the file of the Latin letters only. */
const IN_TWO_FILES = /[ ()’-]/;
/** Letters that are in neither of the files of whole alphabets. */
const IN_THE_THIRD = /[ășț]/;
const WEIGHTS = [400, 600] as const;
const PLACES = (
  JSON.parse(readFileSync('public/geo/places.geojson', 'utf8')) as {
    features: { properties: { name_en: string; name_uk: string } }[];
  }
).features.map(({ properties }) => properties);

/** All words of a language, as the test of the messages reads them. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...marks: string[]) => string)('', '')];
  return Object.values(value as object).flatMap(wordsOf);
}

async function fontOf(alphabet: 'latin' | 'latin-ext' | 'cyrillic', weight: Weight): Promise<Font> {
  const file = readFileSync(`${FILES}/source-sans-3-${alphabet}-${weight}-normal.woff2`);
  const plain = await subsetFont(file, table.characters, { targetFormat: 'sfnt' });
  return new Font(new Face(new Blob(plain)));
}

/** The width at size 1000 that HarfBuzz, a browser's engine, gives to a text in one font. */
function shapedWidth(font: Font, text: string, features: Feature[] = []): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0);
}

describe.each(WEIGHTS)('the widths at weight %d', (weight) => {
  it('are those of the font, for every character', async () => {
    const fonts = [
      await fontOf('latin', weight),
      await fontOf('latin-ext', weight),
      await fontOf('cyrillic', weight),
    ];
    const wrong = [...table.characters].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const font = fonts.find((one) => one.nominalGlyph(code) !== undefined);
      const advance = font?.glyphHAdvance(font.nominalGlyph(code) ?? 0);
      return advance === undefined || textWidth(character, weight, 1000) !== advance;
    });
    expect(wrong).toEqual([]);
  });

  it('add up to what HarfBuzz gives without kerning and the wider ї after і', async () => {
    const [latin, cyrillic] = [await fontOf('latin', weight), await fontOf('cyrillic', weight)];
    const plain = ['kern', 'liga', 'ccmp'].map((feature) => new Feature(feature, 0));
    for (const { name_en, name_uk } of PLACES) {
      if (!IN_THE_THIRD.test(name_en)) {
        expect(textWidth(name_en, weight, 1000)).toBeCloseTo(shapedWidth(latin, name_en, plain));
      }
      if (IN_TWO_FILES.test(name_uk)) continue;
      expect(textWidth(name_uk, weight, 1000)).toBeCloseTo(shapedWidth(cyrillic, name_uk, plain));
    }
  });

  it('are at most 5 % more, and at most 1 % less, than HarfBuzz gives with them', async () => {
    const [latin, cyrillic] = [await fontOf('latin', weight), await fontOf('cyrillic', weight)];
    const parts = PLACES.flatMap(({ name_en, name_uk }) => [
      IN_THE_THIRD.test(name_en)
        ? 1
        : textWidth(name_en, weight, 1000) / shapedWidth(latin, name_en),
      IN_TWO_FILES.test(name_uk)
        ? 1
        : textWidth(name_uk, weight, 1000) / shapedWidth(cyrillic, name_uk),
    ]);
    expect(Math.max(...parts)).toBeLessThan(1.05);
    expect(Math.min(...parts)).toBeGreaterThan(0.99);
  });
});

describe('the characters', () => {
  it('include all of the places’ names and of the page’s words', () => {
    const names = PLACES.flatMap((place) => [place.name_en, place.name_uk]);
    const words = Object.values(MESSAGES).flatMap(wordsOf);
    // A key of Apple's keyboards, which the font lacks: only the zoomable map speaks of it.
    const used = new Set([...names, ...words].join('').replaceAll('⌘', ''));
    expect([...used].filter((one) => !table.characters.includes(one))).toEqual([]);
  });

  it('include both alphabets, digits and the punctuation of a figure', () => {
    const figure = 'AZazАЯЄІЇҐабєіїґяéüßășț0189 ’“”«»–—·…×№−%©\u00A0';
    expect([...figure].filter((one) => !table.characters.includes(one))).toEqual([]);
  });

  it('each have one width of either weight', () => {
    const characters = [...table.characters];
    expect(new Set(characters).size).toBe(characters.length);
    for (const weight of WEIGHTS) expect(table[`${weight}`]).toHaveLength(characters.length);
  });
});

describe('textWidth', () => {
  it('is nothing for no text', () => {
    expect(textWidth('', 400, 12)).toBe(0);
  });

  it('adds the advances of the letters: К 579, и 565, ї 246, в 508', () => {
    expect(textWidth('Київ', 400, 1000)).toBeCloseTo(579 + 565 + 246 + 508);
  });

  it('grows with the size and with the weight', () => {
    expect(textWidth('Kherson', 400, 26)).toBeCloseTo(2 * textWidth('Kherson', 400, 13));
    expect(textWidth('Kherson', 600, 13)).toBeGreaterThan(textWidth('Kherson', 400, 13));
  });

  it('adds the letter-spacing after every letter', () => {
    const spaced = textWidth('Море', 400, 10, 0.2) - textWidth('Море', 400, 10);
    expect(spaced).toBeCloseTo(4 * 0.2 * 10);
  });

  it('takes a character that it does not know for the widest one', () => {
    expect(textWidth('漢', 400, 1000)).toBe(Math.max(...table['400']));
  });
});

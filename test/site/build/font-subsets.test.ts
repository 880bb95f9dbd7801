import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { ALPHABETS, charactersOf, type Alphabet } from '../../../src/site/build/alphabets.ts';
import { subsets } from '../../../src/site/build/font-subsets.ts';

/** It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  file: Uint8Array,
  text: string,
  options: { targetFormat: 'sfnt'; keepAllGlyphs?: boolean },
) => Promise<Uint8Array<ArrayBuffer>>;

const NAMES = Object.keys(ALPHABETS) as Alphabet[];
const known = new Set(NAMES.flatMap((name) => [...charactersOf(name)]));

/** All strings in a value, of messages with arguments as well. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return textsOf((value as (...marks: string[]) => unknown)('', ''));
  return value ? Object.values(value).flatMap(textsOf) : [];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const SCENARIOS = 'src/content/scenarios';
const texts = [
  MESSAGES,
  json('src/content/method.json'),
  json('public/geo/places.geojson'),
  json('public/geo/basemap.geojson'),
  ...readdirSync(SCENARIOS).map((file) => json(`${SCENARIOS}/${file}`)),
].flatMap(textsOf);

async function fontOf(file: Uint8Array): Promise<Font> {
  const plain = await subsetFont(file, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
  return new Font(new Face(new Blob(plain)));
}

function widthOf(font: Font, text: string, features: Feature[] = []): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0);
}

describe('the alphabets of the fonts', () => {
  it('have every letter, figure and stop of what the site says', () => {
    const said = new Set(texts.join('').match(/[\p{L}\p{N}\p{P}]/gu));
    expect([...said].filter((character) => !known.has(character))).toEqual([]);
  });

  it('are the ranges that the style sheet tells browsers', () => {
    const sheet = readFileSync('src/ui/kit/tokens.css', 'utf8');
    const told = [
      ...sheet.matchAll(
        /-(latin-ext|latin|cyrillic)-\d+-normal\.woff2[^}]*?unicode-range:([^;]+);/g,
      ),
    ];
    expect(told.map(([, alphabet]) => alphabet)).toEqual(
      Array.from({ length: 3 }, () => ['latin-ext', 'cyrillic']).flat(),
    );
    for (const [, alphabet, ranges = ''] of told) {
      const pairs = ranges.split(',').map((range) => {
        const [first = '', last = first] = range.trim().replace('U+', '').split('-');
        return [parseInt(first, 16), parseInt(last, 16)];
      });
      expect(pairs).toEqual(ALPHABETS[alphabet as Alphabet]);
    }
    // The last face with a range that has a letter is taken: the one for all stands before them.
    const order = [...sheet.matchAll(/-(latin-ext|latin|cyrillic)-\d+-normal/g)];
    expect(order.map(([, alphabet]) => alphabet)).toEqual(
      Array.from({ length: 3 }, () => ['latin', 'latin-ext', 'cyrillic']).flat(),
    );
  });
});

describe('the font files', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = await subsets();
  });
  const eachFont = async (
    act: (font: Font, whole: Font, alphabet: Alphabet) => void | Promise<void>,
  ) => {
    for (const [name, file] of files) {
      const alphabet = NAMES.find((one) => name.replace(/-\d.*/, '').endsWith(`-${one}`));
      const family = /^source-(?:sans-3|serif-4)/.exec(name)?.[0];
      const whole = readFileSync(`node_modules/@fontsource/${family}/files/${name}`);
      if (alphabet) await act(await fontOf(file), await fontOf(whole), alphabet);
    }
  };

  it('have every character of their alphabet', async () => {
    await eachFont((font, _whole, alphabet) => {
      const missing = [...charactersOf(alphabet)].filter(
        (character) => font.nominalGlyph(character.codePointAt(0) ?? 0) === undefined,
      );
      expect(missing).toEqual([]);
    });
    expect(files.size).toBe(9);
  });

  it('set every word as wide as the whole fonts do: kerning and ї after і are kept', async () => {
    const words = new Set(texts.join(' ').split(/\s+/));
    await eachFont((font, whole, alphabet) => {
      const own = new Set(charactersOf(alphabet));
      const set = [...words].filter((word) => [...word].every((letter) => own.has(letter)));
      // No word is in the letters of towns abroad alone.
      if (alphabet === 'latin-ext') expect(set).toEqual([]);
      else expect(set.length).toBeGreaterThan(100);
      for (const word of set) expect(widthOf(font, word), word).toBe(widthOf(whole, word));
    });
  });

  it('have figures of one width for tables', async () => {
    await eachFont((font, _whole, alphabet) => {
      if (alphabet !== 'latin') return;
      const tabular = [new Feature('tnum', 1)];
      expect(widthOf(font, '1111', tabular)).toBe(widthOf(font, '8080', tabular));
    });
  });

  it('weigh 50 kB together at most, and those of a few letters 2 kB each', () => {
    const [few, whole] = [true, false].map((isFew) =>
      [...files].filter(([name]) => name.includes('-latin-ext-') === isFew),
    );
    const bytes = whole?.reduce((sum, [, { length }]) => sum + length, 0);
    expect(bytes).toBeLessThan(50_000);
    expect(few).toHaveLength(3);
    for (const [, { length }] of few ?? []) expect(length).toBeLessThan(2_000);
  });
});

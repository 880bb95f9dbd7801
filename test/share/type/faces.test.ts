import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import {
  FACES,
  glyphsOf,
  lackingIn,
  outlineOf,
  widthOf,
  type FaceName,
} from '../../../src/share/type/faces.ts';
import { subsetOf } from '../../../src/share/type/truetype.ts';
import { woffOf } from '../../../src/share/type/woff.ts';
import { LANGUAGES, textsIn } from '../../../src/model/language.ts';
import { realMaterial } from '../figures.ts';

/** It has no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  file: Uint8Array,
  text: string,
  options: { targetFormat: 'sfnt' },
) => Promise<Uint8Array<ArrayBuffer>>;

const FILES: Readonly<Record<FaceName, readonly [family: string, weight: number]>> = {
  sans: ['source-sans-3', 400],
  sansBold: ['source-sans-3', 600],
  serif: ['source-serif-4', 600],
};
const SAMPLES = { latin: 'AVATAR Type, To Way: fjord 1917', cyrillic: 'УгодаГрудаґанокТаблиця' };
const PLAIN = ['liga', 'clig', 'calt', 'dlig'].map((tag) => new Feature(tag, 0));

/** The width at size 1000 that HarfBuzz gives to a text. */
function shaped(file: Uint8Array<ArrayBuffer>, text: string): number {
  const font = new Font(new Face(new Blob(file)));
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, PLAIN);
  const sum = buffer
    .getGlyphPositions()
    .reduce((total, { xAdvance }) => total + (xAdvance ?? 0), 0);
  return (sum * 1000) / font.face.upem;
}

describe.each(FACES)('the face %s', (face) => {
  const [family, weight] = FILES[face];

  it.each(['latin', 'cyrillic'] as const)(
    'has the widths and the kerning of the package’s %s letters',
    async (alphabet) => {
      const name = `node_modules/@fontsource/${family}/files/${family}-${alphabet}-${weight}-normal.woff2`;
      const font = await subsetFont(readFileSync(name), SAMPLES[alphabet], {
        targetFormat: 'sfnt',
      });
      expect(widthOf(SAMPLES[alphabet], face, 1000)).toBeCloseTo(
        shaped(font, SAMPLES[alphabet]),
        0,
      );
    },
  );

  it('is kerned: AV is narrower than A and V', () => {
    const apart = widthOf('A', face, 100) + widthOf('V', face, 100);
    expect(widthOf('AV', face, 100)).toBeLessThan(apart - 1);
  });

  it('makes fonts that measure the same, Latin and Cyrillic in one', () => {
    const text = 'AVATAR Угода: 1 km²';
    const font = subsetOf(face, [...new Set(text)].toSorted()).bytes;
    expect(shaped(font, text)).toBeCloseTo(widthOf(text, face, 1000), 0);
  });

  it('makes fonts whose outlines are those that are drawn', () => {
    const [glyph] = glyphsOf('Щ', face);
    const font = new Font(new Face(new Blob(subsetOf(face, ['Щ']).bytes)));
    const drawn = font.glyphToJson(1);
    const steps = outlineOf(face, glyph?.index ?? 0).match(/[mlqz]/g) ?? [];
    expect(drawn.filter(({ type }) => type !== 'Z').length).toBeGreaterThan(8);
    expect(drawn.filter(({ type }) => type === 'M').length).toBe(
      steps.filter((step) => step === 'm').length,
    );
    const xs = drawn.flatMap(({ values }) => values.filter((_, index) => index % 2 === 0));
    expect(Math.max(...xs)).toBeGreaterThan(500);
  });

  it('makes compressed fonts that hold every table', () => {
    const font = subsetOf(face, ['a', 'b']).bytes;
    const woff = Buffer8.from(woffOf(font));
    expect(woff.toString('latin1', 0, 4)).toBe('wOFF');
    expect(woff.readUInt32BE(8)).toBe(woff.length);
    expect(woff.readUInt16BE(12)).toBe(Buffer8.from(font).readUInt16BE(4));
    expect(woff.readUInt32BE(16)).toBe(font.length);
  });
});
const Buffer8 = globalThis.Buffer;

it('spacing stands between letters, not after the last', () => {
  expect(widthOf('AB', 'sans', 10, 0.1)).toBeCloseTo(widthOf('AB', 'sans', 10) + 1);
  expect(widthOf('A', 'sans', 10, 0.1)).toBe(widthOf('A', 'sans', 10));
  expect(widthOf('', 'sans', 10, 0.1)).toBe(0);
});

it('every word that figures say can be drawn', () => {
  for (const lang of LANGUAGES) {
    const { words, share, scenarios, geography } = realMaterial(lang);
    const places = geography.places.map(({ name }) => name[textsIn(lang)]);
    const titles = scenarios.flatMap(({ title, outlet }) => [title, outlet]);
    const all = [words.legend, words.regions, words.scenario, words.compare, share].map((part) =>
      JSON.stringify(part),
    );
    expect(lackingIn([...all, ...places, ...titles].join(' '))).toEqual([]);
  }
});

it('a character that no face has is a fault, not a gap', () => {
  expect(lackingIn('a線b😀')).toEqual(['線', '😀']);
  expect(() => glyphsOf('線', 'sans')).toThrow('the faces lack "線"');
});

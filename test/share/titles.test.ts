import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../src/share/file/file.ts';
import { sentencesOf } from '../../src/share/figure/problems.ts';
import { cleaned, LONGEST } from '../../src/share/options/title.ts';
import { lackingIn } from '../../src/share/type/faces.ts';
import { plain } from '../plain.ts';
import { faultsOf } from './composition.ts';
import { realMaterial, textsIn, tinyFigure } from './figures.ts';

const { share } = realMaterial('en');

/** Anything that can be typed or pasted. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('Щ', 'W', 'і', ' ', '\u00a0', '-', 'ґ'), maxLength: 10_000 }),
);

describe('a title that somebody writes', () => {
  it('becomes one that the fonts have, no longer than there is room for', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text } = cleaned(raw, LONGEST.title);
        expect(lackingIn(text)).toEqual([]);
        expect(Array.from(text).length).toBeLessThanOrEqual(LONGEST.title);
        expect(text).toBe(text.trim());
        expect(cleaned(text, LONGEST.title).text).toBe(text);
      }),
    );
  });

  it('stays as it is if nothing is wrong with it', () => {
    for (const title of ['What Łódź, Győr & “Ґанок” share: 5 < 6', 'Лінія на 8 серпня']) {
      expect(cleaned(title, LONGEST.title)).toEqual({ text: title, lacking: [], tooLong: false });
    }
  });

  it('loses what the fonts lack, and the one who wrote it learns what', () => {
    const emoji = cleaned('Ceasefire 🕊️ now', LONGEST.title);
    expect(emoji).toEqual({ text: 'Ceasefire now', lacking: ['🕊'], tooLong: false });
    expect(sentencesOf(emoji, 'title', share)).toEqual([
      'The figure’s fonts have Latin and Cyrillic letters only. Left out: 🕊',
    ]);
    expect(cleaned('הקו', LONGEST.title)).toMatchObject({ text: '', lacking: ['ה', 'ק', 'ו'] });
    expect(cleaned('a\u202eb\u0000c\r\nd', LONGEST.title).text).toBe('abc d');
  });

  it('is cut where it is too long, and the one who wrote it learns where', () => {
    const long = cleaned('Щ'.repeat(10_000), LONGEST.title);
    expect(long.text).toBe('Щ'.repeat(120));
    expect(sentencesOf(long, 'title', share)).toEqual([
      'There is room for the first 120 characters.',
    ]);
  });

  it('is drawn as text, whatever markup it holds', () => {
    const title = '<b>1</b> & "2"';
    const one = tinyFigure({ title });
    expect(textsIn(one.composition.scene.layers)).toContain(title);
    expect(svgText(one, 'named')).toContain('>&lt;b&gt;1&lt;/b&gt; &amp; &quot;2&quot;</text>');
  });

  it('gives way to what is found on the map where nothing of it is left', () => {
    const { kicker, title } = tinyFigure({ title: '🕊️' }).composition.content;
    expect(kicker).toBe('The deal');
    expect(plain(title)).toBe('Russia would gain control of 8,000 km² in the Donetsk region');
  });
});

it('no title or subtitle leaves its box or pushes others', () => {
  const sizes = fc.constantFrom('1200x675', '1080x1920', '60mm', '400x400', 'a4-landscape');
  fc.assert(
    fc.property(anything, anything, sizes, (title, subtitle, size) => {
      expect(faultsOf(tinyFigure({ title, subtitle, size }))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('an empty subtitle is none', () => {
  expect(tinyFigure().composition.items.map(({ name }) => name)).toContain('subtitle');
  const none = tinyFigure({ subtitle: '' }).composition.items.map(({ name }) => name);
  expect(none).not.toContain('subtitle');
});

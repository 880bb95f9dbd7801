import { describe, expect, it } from 'vitest';
import { SHARE_WORDS } from '../../../src/content/share/index.ts';
import { calledOf, CHARACTERS, know, outlineOf, widthOf } from '../../../src/share/type/faces.ts';
import { outlineSteps } from '../../../src/share/type/outline-steps.ts';
import { readFont } from '../../../src/share/house/read-font.ts';
import { subsetOf } from '../../../src/share/type/truetype.ts';
import { woffOf } from '../../../src/share/type/woff.ts';

const words = SHARE_WORDS.en.house.font;
/** The site's serif as somebody's own font, without some letters. */
const font = (without = '') =>
  subsetOf(
    'serif',
    CHARACTERS.filter(
      (one) => /[\u0020-\u007eА-яЄєІіЇїҐґ²–—’«»“”·]/u.test(one) && !without.includes(one),
    ),
  ).bytes;
const read = (bytes: Uint8Array) => readFont(bytes, 'titles', words);

describe('a font of a publisher’s own', () => {
  it('has the widths, the kerning and the outlines that are in its file', () => {
    const own = read(font());
    if (!own.ok) throw new Error(own.sentence);
    know(own.face);
    const { name } = own.face;
    expect(own.lacking.join('')).toBe('‘');
    expect(name).toMatch(/^own-titles-[0-9a-f]{8}$/);
    expect(calledOf(name)).toMatchObject({ instead: 'serif' });
    for (const text of ['AVATAR To Ty', 'Лінія зіткнення', '6,845 km²']) {
      expect(widthOf(text, name, 1000)).toBe(widthOf(text, 'serif', 1000));
    }
    const a = CHARACTERS.indexOf('o');
    expect(outlineOf(name, a)).toBe(outlineOf('serif', a));
  });

  it('is filled from the site’s face where it lacks a letter, and that is told', () => {
    const own = read(font('ґЄ'));
    if (!own.ok) throw new Error(own.sentence);
    expect(own.lacking).toEqual(expect.arrayContaining(['Є', 'ґ']));
    const index = CHARACTERS.indexOf('ґ');
    expect(own.face.outlines[index]).toBe(outlineOf('serif', index));
  });

  it.each([
    ['is no font', new TextEncoder().encode('{"name": "The Daily"}'), 'is not a font'],
    ['is empty', new Uint8Array(), 'is not a font'],
    ['is packed', woffOf(font()), 'is packed as WOFF'],
    ['has few letters', subsetOf('serif', ['a', 'b']).bytes, 'lacks more than half'],
    ['begins like one and ends there', font().slice(0, 200), 'lacks more than half'],
    ['is too large', new Uint8Array(8_000_001), 'too large'],
  ])('that %s is refused with what is wrong', (_, bytes, sentence) => {
    expect(read(bytes)).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
  });

  it('that may not be put into other files is refused', () => {
    const bytes = font();
    const view = new DataView(bytes.buffer);
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
    const os2 = tables.find((at) => view.getUint32(at) === 0x4f532f32) ?? NaN;
    view.setUint16(view.getUint32(os2 + 8) + 8, 2);
    expect(read(bytes)).toEqual({ ok: false, sentence: words.restricted });
  });
});

it('a cubic curve becomes quadratic ones that go where it goes', () => {
  // A quarter of a circle.
  const steps = [
    { type: 'M', values: [1000, 0] },
    { type: 'C', values: [1000, 552, 552, 1000, 0, 1000] },
    { type: 'Z', values: [] },
  ];
  const outline = outlineSteps(steps, 1);
  expect(outline).toMatch(/^m1000 0(q[-\d ]+){4}z$/);
  let [x, y] = [0, 0];
  for (const [, list = ''] of outline.matchAll(/[mq]([-\d ]+)/g)) {
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number);
    x += numbers.at(-2) ?? 0;
    y += numbers.at(-1) ?? 0;
    expect(Math.abs(Math.hypot(x, y) - 1000)).toBeLessThan(2);
  }
  expect([x, y]).toEqual([0, -1000]);
});

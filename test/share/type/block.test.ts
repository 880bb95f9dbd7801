import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setBalanced, setText, type Setting } from '../../../src/share/type/block.ts';
import { widthOf } from '../../../src/share/type/faces.ts';

const AT = (size: number): Setting => ({ face: 'sans', size, leading: size * 1.2 });
const wide = (text: string, size = 10) => widthOf(text, 'sans', size);

describe('a text', () => {
  it('is broken at its spaces', () => {
    const room = { width: wide('one two'), lines: 3 };
    expect(setText('one two three four', room, [AT(10)]).lines).toEqual([
      'one two',
      'three',
      'four',
    ]);
  });

  it('is set in the largest size in which it has room', () => {
    const room = { width: wide('one two', 8) + 1, lines: 1 };
    const set = setText('one two', room, [AT(12), AT(10), AT(8), AT(6)]);
    expect(set).toMatchObject({ size: 8, lines: ['one two'], cut: false, height: 9.6 });
  });

  it('ends in an ellipsis where it has no room in the smallest', () => {
    const room = { width: wide('one two th…'), lines: 1 };
    expect(setText('one two three', room, [AT(12), AT(10)])).toMatchObject({
      lines: ['one two th…'],
      cut: true,
    });
  });

  it('has its longest words broken rather than let out of the room', () => {
    const room = { width: wide('aaaa'), lines: 9 };
    expect(setText('aaaaaaaaaa b', room, [AT(10)]).lines).toEqual(['aaaa', 'aaaa', 'aa b']);
  });

  it('keeps a day with its month where its lines are made alike', () => {
    const room = { width: wide('Who held what on'), lines: 4 };
    for (const text of [
      'Who held what on 22 August 2026',
      'Who held what on 22\u00a0August 2026',
    ]) {
      expect(setBalanced(text, room, [AT(10)]).lines).toEqual([
        'Who held what on',
        '22 August 2026',
      ]);
    }
  });

  it('is never wider than its room, nor longer than its lines', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'W', 'Щ', ' ', 'б', '1', 'і', '«') });
    const widths = fc.double({ min: 20, max: 300, noNaN: true });
    fc.assert(
      fc.property(texts, widths, fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
        for (const set of [setText, setBalanced]) {
          const block = set(text, { width, lines }, [AT(14), AT(10)]);
          expect(block.lines.length).toBeLessThanOrEqual(lines);
          expect(Math.max(...block.lines.map((line) => wide(line, block.size)))).toBe(block.width);
          expect(block.width).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('loses nothing where it has room', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'у', 'б', '8', 'серпня', 'Донецьк')), (words) => {
        const text = words.join(' ');
        const { lines } = setText(text, { width: 60, lines: 99 }, [AT(10)]);
        expect(lines.join(' ')).toBe(text);
      }),
    );
  });
});

describe('a line end', () => {
  const set = (text: string, width: number) => setText(text, { width, lines: 9 }, [AT(10)]).lines;

  it('does not part a day from its month, nor a month from its year', () => {
    expect(set('Bloomberg, 8 August 2025', wide('Bloomberg, 8 August'))).toEqual([
      'Bloomberg,',
      '8 August 2025',
    ]);
  });

  it('does not part a Ukrainian preposition from its noun, nor a particle from its verb', () => {
    expect(set('Угода про яку', wide('Угода про'))).toEqual(['Угода', 'про яку']);
    expect(set('Вона лишилася б там', wide('Вона лишилася'))).toEqual([
      'Вона',
      'лишилася б',
      'там',
    ]);
  });

  it('parts them rather than break a word', () => {
    expect(set('у Запоріжжі', wide('Запоріжжі'))).toEqual(['у', 'Запоріжжі']);
  });
});

it('a title’s lines are about as long as each other', () => {
  const room = { width: wide('aaaa aaaa aaaa aaaa'), lines: 2 };
  const set = setBalanced('aaaa aaaa aaaa aaaa aaaa aaaa', room, [AT(10)]);
  expect(set.lines).toEqual(['aaaa aaaa aaaa', 'aaaa aaaa aaaa']);
});

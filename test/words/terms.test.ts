import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  firstPlaces,
  linkTerms,
  termsIn,
  termsWithin,
  type LocalTerm,
} from '../../src/words/terms.ts';
import { inEach } from '../in-each.ts';

const TERMS: readonly LocalTerm[] = [
  { id: 'control', forms: ['control'] },
  { id: 'line', forms: ['line of control', 'lines of control'] },
  { id: 'border', forms: ['кордон', 'кордону'] },
  { id: 'truce', forms: ['перемир’я'] },
  { id: 'fact', forms: ['де-факто'] },
  { id: 'unclear', forms: ['за повідомленням, незрозуміло', 'незрозуміло'] },
];

/** The text with its links in brackets: "[id|words]". */
const marked = (text: string, wanted?: ReadonlySet<string>) =>
  linkTerms(text, TERMS, wanted)
    .map((part) => (typeof part === 'string' ? part : `[${part.term}|${part.words}]`))
    .join('');

describe('terms in a text', () => {
  it('are linked where they stand first', () => {
    expect(marked('Control here, control there.')).toBe('[control|Control] here, control there.');
  });

  it('are whole words', () => {
    expect(marked('uncontrolled, controls, control-room, кордони, прикордону')).toBe(
      'uncontrolled, controls, control-room, кордони, прикордону',
    );
  });

  it('may stand at the beginning, at the end, and beside quotes and stops', () => {
    expect(marked('Кордон')).toBe('[border|Кордон]');
    expect(marked('(«кордону».)')).toBe('(«[border|кордону]».)');
  });

  it('are the longest of those that begin at a word, and its words belong to no other', () => {
    expect(marked('The line of control.')).toBe('The [line|line of control].');
    expect(marked('Line of control, lines of control, control.')).toBe(
      '[line|Line of control], lines of control, [control|control].',
    );
    expect(marked('Це за повідомленням, незрозуміло.')).toBe(
      'Це [unclear|за повідомленням, незрозуміло].',
    );
    expect(marked('За повідомленням, це незрозуміло.')).toBe(
      'За повідомленням, це [unclear|незрозуміло].',
    );
  });

  it('are found with any apostrophe, any case, and over a break of the line', () => {
    for (const one of ['перемир’я', "перемир'я", 'ПЕРЕМИРʼЯ']) {
      expect(marked(one)).toBe(`[truce|${one}]`);
    }
    expect(marked('line\n of  control')).toBe('[line|line\n of  control]');
  });

  it('have their hyphens inside', () => {
    expect(marked('визнали б де-факто')).toBe('визнали б [fact|де-факто]');
  });

  it('are not looked for in addresses', () => {
    expect(marked('https://example.org/control control')).toBe(
      'https://example.org/control [control|control]',
    );
  });

  it('are linked only as far as they are wanted, and others keep their words', () => {
    expect(marked('line of control, control', new Set(['control']))).toBe(
      'line of control, [control|control]',
    );
    expect(marked('control', new Set())).toBe('control');
  });

  it('leave the text as it is, whatever it is', () => {
    const words = fc.constantFrom('control', 'line of ', 'кордон', '’', '-', ' ', '\n', 'а');
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (pieces) => {
        const text = pieces.join('');
        const parts = linkTerms(text, TERMS);
        expect(parts.map((part) => (typeof part === 'string' ? part : part.words)).join('')).toBe(
          text,
        );
      }),
    );
  });
});

describe('firstPlaces', () => {
  it('gives each term to the text in which it stands first', () => {
    const texts = ['No word.', 'Control of the кордон.', 'Control, line of control.'];
    expect([...firstPlaces(texts, TERMS)].map(([text, ids]) => [text, [...ids]])).toEqual([
      ['No word.', []],
      ['Control of the кордон.', ['control', 'border']],
      ['Control, line of control.', ['line']],
    ]);
  });

  it('takes a text that stands twice once', () => {
    const places = firstPlaces(['control', 'control'], TERMS);
    expect([...(places.get('control') ?? [])]).toEqual(['control']);
  });
});

describe('termsIn', () => {
  it('has the name of a term and its forms, in one language', () => {
    const term = {
      id: 'border',
      term: inEach('border', 'кордон'),
      definition: inEach('An edge.', 'Край.'),
      plain: inEach('An edge.', 'Край.'),
      forms: inEach(['borders'], ['кордону', 'кордони']),
      see: [],
      sources: [],
    };
    expect(termsIn([term], 'uk')).toEqual([
      { id: 'border', forms: ['кордон', 'кордону', 'кордони'] },
    ]);
  });
});

describe('termsWithin', () => {
  it('keeps what a text may need, and finds the same in it', () => {
    const text = 'Lines of control, кордону.';
    const kept = termsWithin(text, TERMS);
    expect(kept).toEqual([
      { id: 'control', forms: ['control'] },
      { id: 'line', forms: ['lines of control'] },
      { id: 'border', forms: ['кордон', 'кордону'] },
    ]);
    expect(linkTerms(text, kept)).toEqual(linkTerms(text, TERMS));
  });
});

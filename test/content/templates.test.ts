import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { templatesOf, wordsOf } from '../../src/content/messages/templates.ts';

type Say = (...values: unknown[]) => string;

/** Every message with values, by its path. */
function functionsOf(value: unknown, path = ''): [string, Say][] {
  if (typeof value === 'function') return [[path, value as Say]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => functionsOf(inner, `${path}.${key}`));
}

describe.each(Object.entries(MESSAGES))('the words in %s, sent as JSON', (_lang, messages) => {
  const sent = wordsOf<typeof messages>(JSON.parse(JSON.stringify(templatesOf(messages))));
  const [before, after] = [functionsOf(messages), functionsOf(sent)];

  it('are the same words', () => {
    expect(JSON.stringify(sent)).toBe(JSON.stringify(messages));
    expect(after.map(([path]) => path)).toEqual(before.map(([path]) => path));
  });

  it('say the same of any values', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), (values) => {
        const [said, again] = [before, after].map((all) => all.map(([, say]) => say(...values)));
        expect(again).toEqual(said);
      }),
    );
  });
});

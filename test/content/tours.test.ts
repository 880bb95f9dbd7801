import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTour } from '../../src/content/tour-schema.ts';
import { same } from '../fixtures.ts';
import { textsOf } from './texts.ts';

const FOLDER = 'src/content/tours';
const TOURS = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown] as const,
);

const step = (id: string) => ({
  id,
  title: same('A step'),
  paragraphs: [same('Text.')],
  picture: { scenario: 'one' },
});
const tour = {
  id: 'a-tour',
  title: same('A tour'),
  summary: same('About'),
  steps: [step('a'), step('b')],
};

describe('parseTour', () => {
  it('takes a tour of two cards', () => {
    expect(parseTour(tour)).toMatchObject({ ok: true, value: { id: 'a-tour' } });
  });

  it.each([
    ['a tour of one card', { ...tour, steps: [step('a')] }, 'steps: needs two steps'],
    [
      'a card without a picture',
      { ...tour, steps: [step('a'), { ...step('b'), picture: undefined }] },
      'steps.1.picture',
    ],
    ['a text in one language', { ...tour, title: { en: 'A tour' } }, 'title.uk'],
    [
      'a card without text',
      { ...tour, steps: [step('a'), { ...step('b'), paragraphs: [] }] },
      'steps.1.paragraphs: needs a paragraph',
    ],
  ])('refuses %s, and names the field', (_, json, problem) => {
    const parsed = parseTour(json);
    expect(parsed.ok ? '' : parsed.problems.join()).toContain(problem);
  });
});

describe.each(TOURS)('%s', (_, json) => {
  it('has no figure that nothing computes: a sentence with one is its finding', () => {
    const parsed = parseTour(json);
    if (!parsed.ok) throw new Error(parsed.problems.join());
    for (const [path, text] of textsOf(parsed.value.steps)) {
      for (const words of Object.values(text))
        expect(words, path).not.toMatch(/\d[\d\s,]*\s?(km|км|%)/);
    }
  });
});

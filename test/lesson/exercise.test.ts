import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { exerciseOf } from '../../src/lesson/exercise.ts';
import { judge } from '../../src/lesson/judge.ts';
import type { Choice } from '../../src/model/lesson.ts';
import { same } from '../fixtures.ts';
import { KNOWN, SPEECH, TASKS } from './lessons.ts';
import { plain } from '../plain.ts';

const choice = (asked: Choice) =>
  exerciseOf({ kind: 'choice', prompt: same('?'), choice: asked }, KNOWN, SPEECH);

describe('a choice', () => {
  const exercise = exerciseOf(TASKS.choice, KNOWN, SPEECH);

  it('has the computed answer in words, and where it comes from', () => {
    expect(exercise).toMatchObject({
      right: 'inferred',
      answer: 'Inferred: it follows from a general sentence in a source',
      evidence: { sources: [{ url: 'https://example.org/' }] },
    });
    expect(exercise.kind === 'choice' && plain(exercise.evidence.lines).join(' ')).toMatch(
      /Kherson region, Russian-held part, 150 km².*In “B deal”: part or all of this area would return to Ukrainian control.*unclear.*note/,
    );
  });

  it('is right with the right option alone', () => {
    expect(judge(exercise, { kind: 'choice', option: 'inferred' })).toBe('right');
    expect(judge(exercise, { kind: 'choice', option: 'reported' })).toBe('other');
  });

  it('shows the definition whose word is asked for', () => {
    const asked = choice({ ask: 'term', term: 'claim', terms: ['claim', 'control'] });
    expect(asked.prompt).toMatch(/ “what claim means\.”$/);
  });

  it('calls options what they are called on the page', () => {
    const texts = (asked: Choice) => {
      const made = choice(asked);
      return made.kind === 'choice' ? made.options.map(({ text }) => plain(text)) : [];
    };
    expect(texts({ ask: 'outlet', scenario: 'a-deal' })).toEqual(['Paper', 'Other paper']);
    expect(texts({ ask: 'date', scenario: 'a-deal' })).toEqual(['2 January 2025', '4 March 2025']);
    expect(texts({ ask: 'town', zone: 'kherson.russia', places: ['first', 'third'] })).toEqual([
      'The town first',
      'The town third',
    ]);
    expect(texts({ ask: 'term', term: 'claim', terms: ['claim', 'control'] })).toEqual([
      'the word claim',
      'the word control',
    ]);
    expect(texts({ ask: 'change', scenario: 'a-deal', zone: 'donetsk.ukraine' })[0]).toBe(
      'It would stay under Ukrainian control',
    );
  });
});

describe('an order', () => {
  const exercise = exerciseOf(TASKS.order, KNOWN, SPEECH);

  it('is not shown in the right order at first', () => {
    expect(exercise.kind === 'order' && exercise.options.map(({ id }) => id)).toEqual([
      'b-deal',
      'a-deal',
    ]);
  });

  it('is right in the computed order alone', () => {
    expect(judge(exercise, { kind: 'order', items: ['a-deal', 'b-deal'] })).toBe('right');
    expect(judge(exercise, { kind: 'order', items: ['b-deal', 'a-deal'] })).toBe('other');
  });
});

describe('a number', () => {
  const exercise = exerciseOf(TASKS.number, KNOWN, SPEECH);

  const said = (text: string) => judge(exercise, { kind: 'number', text });

  it('is right as it is, and near within the range that is told', () => {
    expect(said('75')).toBe('right');
    expect(said('78,0 %')).toBe('near');
    expect(said('72')).toBe('near');
    expect(said('78.1')).toBe('other');
    expect(said('71.9')).toBe('other');
    expect(said('much')).toBe('unreadable');
  });

  it('tells how wide a range counts in points before, and from where to where after', () => {
    expect(exercise).toMatchObject({
      counts:
        'You need not be exact: a range of 6 percentage points counts. The answer says which.',
      range: 'Anything from 72% to 78% counts.',
    });
    const uk = exerciseOf(TASKS.number, KNOWN, {
      lang: 'uk',
      words: MESSAGES.uk,
      say: LESSON_WORDS.uk,
    });
    expect(plain(uk)).toMatchObject({
      counts:
        'Точне число не обов’язкове: зараховується діапазон із 6 відсоткових пунктів. Його межі названо у відповіді.',
    });
  });

  it('that a source states is right as stated, and is told beside the computed one', () => {
    const stated = exerciseOf(
      {
        kind: 'number',
        prompt: same('?'),
        quantity: { of: 'change', scenario: 'a-deal', change: 'passes-to-russia', as: 'area' },
        stated: { source: 'paper', value: 96 },
      },
      KNOWN,
      SPEECH,
    );
    expect(plain(stated)).toMatchObject({
      answer: '96 km² in the source; 100 km² computed from this map; they are 4% apart',
      counts: 'Only the exact number counts.',
      range: '',
    });
    expect(judge(stated, { kind: 'number', text: '96' })).toBe('right');
    expect(judge(stated, { kind: 'number', text: '100' })).toBe('other');
  });
});

it('what is predicted or discussed is not judged', () => {
  for (const task of [TASKS.predict, TASKS.discuss]) {
    expect(judge(exerciseOf(task, KNOWN, SPEECH), { kind: 'predict', sides: {} })).toBeNull();
  }
});

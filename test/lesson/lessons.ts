import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { evaluate } from '../../src/lesson/evaluate.ts';
import type { Facts } from '../../src/lesson/facts.ts';
import type { FullSpeech } from '../../src/lesson/speech.ts';
import type { Lesson, LessonStep, Task } from '../../src/model/lesson.ts';
import type { Place } from '../../src/model/place.ts';
import { ground, outcome, PAPER, same, scenario, zone } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

export function place(id: string, population: number | null = 1000): Place {
  return {
    id,
    kind: 'town',
    name: same(`The town ${id}`),
    at: [35, 48],
    rank: 2,
    population,
    populationYear: population === null ? null : 2022,
  };
}

const term = (id: string) => ({
  id,
  term: same(`the word ${id}`),
  definition: same(`what ${id} means`),
  plain: same(`what ${id} means, easily`),
  forms: inEach([]),
  see: [],
  sources: [],
});

/** Two regions in four zones; one deal gives a zone to Russia, one returns half of another. */
export const KNOWN: Facts = {
  ground: ground([
    zone('donetsk', 'ukraine', 100),
    zone('donetsk', 'russia', 300),
    zone('kherson', 'ukraine', 50),
    zone('kherson', 'russia', 150),
  ]),
  places: [place('first', 7000), place('second', 500), place('third', null)],
  placeZones: {
    first: 'donetsk.ukraine',
    second: 'donetsk.ukraine',
    third: 'kherson.russia',
  },
  on: (day) =>
    day === '2024-07-08'
      ? {
          ground: {
            ...ground([zone('donetsk', 'ukraine', 250), zone('donetsk', 'russia', 150)]),
            day,
          },
          placeZones: { first: 'donetsk.ukraine', second: 'donetsk.russia' },
        }
      : null,
  scenarios: [
    scenario([{ zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia' }) }]),
    scenario(
      [
        {
          zones: ['kherson.russia'],
          outcome: outcome({ control: 'ukraine', basis: 'inferred', extent: 'unclear' }),
        },
      ],
      { id: 'b-deal', title: same('B deal'), outlet: same('Other paper'), date: '2025-03-04' },
    ),
  ],
  terms: [term('claim'), term('control')],
  extents: ['five', 'donbas'],
};

export const step = (id: string, part: Partial<LessonStep> = {}): LessonStep => ({
  id,
  title: same(`Step ${id}`),
  paragraphs: [same('A paragraph.')],
  ...part,
});

const prompt = same('A question?');

/** A task of each kind. */
export const TASKS = {
  choice: {
    kind: 'choice',
    prompt,
    choice: { ask: 'basis', scenario: 'b-deal', zone: 'kherson.russia' },
    reasons: ['reported', 'assessed', 'unclear', 'not-addressed'].map((option) => ({
      option,
      text: same(`Not ${option}, the paper says.`),
      sources: ['paper'],
    })),
  },
  order: { kind: 'order', prompt, order: { by: 'date', scenarios: ['a-deal', 'b-deal'] } },
  number: {
    kind: 'number',
    prompt,
    quantity: { of: 'held', holder: 'russia', region: 'donetsk', as: 'share' },
    accepted: { from: 72, to: 78 },
  },
  predict: {
    kind: 'predict',
    prompt,
    scenario: 'a-deal',
    zones: ['donetsk.ukraine', 'kherson.russia'],
  },
  discuss: { kind: 'discuss', prompt, hint: same('Anything.') },
} as const satisfies Readonly<Record<string, Task>>;

/** A lesson with a step for each kind of task, called after it. */
export function lesson(part: Partial<Lesson> = {}): Lesson {
  return {
    id: 'a-lesson',
    title: same('A lesson'),
    summary: same('What it is about.'),
    age: 14,
    order: 1,
    reviewed: '2026-01-02',
    goals: [same('A goal.')],
    subjects: same('A subject.'),
    curriculum: {
      ukraine: same('Grade 10.'),
      england: same('Key stage 4.'),
      us: same('D2.'),
      europe: same('Critical thinking.'),
    },
    parts: [],
    extension: same('More.'),
    exit: { prompt: same('What did you learn?'), hint: same('A source.') },
    teacher: [same('A note.')],
    steps: Object.entries(TASKS).map(([id, task]) => step(id, { task })),
    sources: [PAPER],
    ...part,
  };
}

export const SPEECH: FullSpeech = { lang: 'en', words: MESSAGES.en, say: LESSON_WORDS.en };

export const evaluated = (part: Partial<Lesson> = {}) => evaluate(lesson(part), KNOWN, SPEECH);

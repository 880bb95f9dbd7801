import type { Page } from '@playwright/test';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { evaluate, type EvaluatedLesson, type EvaluatedStep } from '../../src/lesson/evaluate.ts';
import type { Exercise } from '../../src/lesson/exercise.ts';
import type { Language } from '../../src/model/language.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { material } from '../material.ts';

/** What the site is made from. */
export { material };
export const { known } = material;
/** The words in which a language speaks of lessons. */
export const speechIn = (lang: Language) => ({
  lang,
  words: MESSAGES[lang],
  say: LESSON_WORDS[lang],
});
/** All lessons in a language, with their answers computed. */
export const lessonsIn = (lang: Language) =>
  material.lessons.map((lesson) => evaluate(lesson, known, speechIn(lang)));
export const [say, words] = [LESSON_WORDS.en, MESSAGES.en];
export const lessons = lessonsIn('en');

type Kind = Exercise['kind'];

/** The first step of any lesson, or of one, with a task of a kind. */
export function stepWith<K extends Kind>(kind: K, only?: EvaluatedLesson) {
  for (const lesson of only ? [only] : lessons) {
    for (const step of lesson.steps) {
      if (step.exercise?.kind === kind) {
        return { lesson, step, exercise: step.exercise as Extract<Exercise, { kind: K }> };
      }
    }
  }
  throw new Error(`no lesson has a task of the kind "${kind}"`);
}

/** Opens a lesson where the query says, and waits until it answers. */
export async function openStep(
  page: Page,
  lesson: { id: string },
  query = '',
  lang: Language = 'en',
) {
  await page.goto(`./${lessonPath(lang, lesson.id)}${query}`);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
}

/** The part of the page that is one step. */
export const sectionOf = (page: Page, { id }: Pick<EvaluatedStep, 'id'>) =>
  page.locator(`#step-${id}`);

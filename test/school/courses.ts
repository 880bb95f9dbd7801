import type { Course } from '../../src/school/course.ts';
import { evaluated } from '../lesson/lessons.ts';

const WORDS = {
  answer: 'Answer:',
  hint: 'What to look for',
  sources: 'Sources',
  picture: 'Picture',
  exit: 'Before you leave',
  teacher: 'For teachers',
  whyNot: 'Why not the others',
};

const PICTURE = {
  file: 'assets/sheet-map-en-12345678.svg',
  title: 'A deal',
  alt: 'A map & its "names"',
  width: 40,
  height: 30,
  legend: [],
  outlined: '',
};

/** A lesson with a task of each kind, as files for schools are made of it. */
export function course(part: Partial<Course> = {}): Course {
  const { id, title, summary, teacher, exit, steps } = evaluated();
  return {
    ...{ id, title, summary, teacher, exit, lang: 'en', credit: 'Credit.', words: WORDS },
    steps: steps.map(({ id: step, title: of, paragraphs, exercise }) => ({
      ...{ id: step, title: of, paragraphs, exercise },
      pictures: step === 'choice' ? [PICTURE] : [],
      said:
        exercise?.kind === 'predict'
          ? [
              ['1. Donetsk region, Ukrainian-held part', 'Russia'],
              ['2. Kherson region, Russian-held part', 'Unclear'],
            ]
          : [],
      sources: ['Paper. https://example.org/paper'],
    })),
    ...part,
  };
}

/** The address of its page. */
export const ADDRESS = 'https://example.org/map/lessons/a-lesson/';

/** A picture of one point as PNG in base64. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

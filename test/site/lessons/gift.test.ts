import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { giftOf } from '../../../src/school/gift.ts';
import { courseOf } from '../../../src/site/lessons/course-file.tsx';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { readGift } from '../../school/gift-reader.ts';
import { ADDRESS } from '../../school/courses.ts';
import { material } from '../../material.ts';
import { noFigures } from './no-figures.ts';

/** Kinds of tasks as the format has them. */
const KINDS = {
  choice: 'multichoice',
  order: 'match',
  predict: 'match',
  number: 'numerical',
  discuss: 'essay',
} as const;

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each(LANGUAGES)(
  'the lessons’ questions in %s, read by the rules of the platform',
  (lang) => {
    it.each(material.lessons.map((lesson) => [lesson.id, lesson] as const))(
      'are those of %s, with its options, reasons and ranges',
      (_id, lesson) => {
        const course = courseOf(drawnLesson(lesson, lang, material), noFigures);
        const read = readGift(giftOf(course, ADDRESS));
        const asked = course.steps.flatMap(({ exercise, ...step }) =>
          exercise ? [{ ...step, exercise }] : [],
        );
        expect(read.map(({ kind }) => kind)).toEqual(
          asked.map(({ exercise }) => KINDS[exercise.kind]),
        );
        for (const [index, { exercise, title, paragraphs, said }] of asked.entries()) {
          const { name, text, answers, feedback, general } = read[index] ?? {};
          expect(name).toContain(oneLine(title));
          for (const part of [...paragraphs, exercise.prompt])
            expect(text).toContain(oneLine(part));
          switch (exercise.kind) {
            case 'choice': {
              const { options, right, reasons } = exercise;
              expect(answers).toEqual(
                options.map((one) => (one.id === right ? '*' : '') + oneLine(one.text)),
              );
              expect(feedback).toEqual(
                options.map(({ id }) =>
                  oneLine(reasons.find(({ option }) => option === id)?.text ?? ''),
                ),
              );
              break;
            }
            case 'number': {
              const { from, to } = exercise.accepted ?? {
                from: exercise.value,
                to: exercise.value,
              };
              expect(answers?.map(Number)).toEqual([from, to]);
              break;
            }
            case 'order':
              expect(answers).toHaveLength(exercise.right.length);
              break;
            case 'predict':
              expect(answers).toEqual(said.map((pair) => pair.map(oneLine).join(' -> ')));
              break;
            case 'discuss':
              expect(general).toContain(oneLine(exercise.hint));
          }
        }
      },
    );
  },
);

import { promptOf, textOf, type Course, type CoursePicture, type CourseStep } from './course.ts';
import { xml } from './xml.ts';

/** Pictures by their file: PNG as base64. */
export type Pictures = ReadonlyMap<string, string>;

/** A lesson's tasks as Moodle XML, with their pictures inside. */
export function moodleXml(course: Course, pictures: Pictures): string {
  const questions = course.steps.flatMap((step, index) => {
    const asked = questionOf(step, course);
    if (!asked) return [];
    const { type, parts } = asked;
    return [
      `<question type="${type}"><name><text>${index + 1}. ${xml(step.title)}</text></name>`,
      questionText(step, pictures),
      ...parts,
      '</question>',
    ];
  });
  const category = `<question type="category"><category><text>$course$/${xml(course.title.replaceAll('/', '//'))}</text></category></question>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    category,
    ...questions,
    '</quiz>',
    '',
  ].join('\n');
}

/** A question's type, and what it has beside its text. */
interface Asked {
  readonly type: string;
  readonly parts: readonly string[];
}

function questionOf({ exercise, said }: CourseStep, { words }: Course): Asked | null {
  switch (exercise?.kind) {
    case 'choice':
      return {
        type: 'multichoice',
        parts: [
          ...['single', 'shuffleanswers'].map((name) => `<${name}>true</${name}>`),
          '<answernumbering>abc</answernumbering>',
          ...exercise.options.map(({ id, text }) =>
            answer(
              id === exercise.right ? 100 : 0,
              text,
              exercise.reasons.find(({ option }) => option === id)?.text ?? '',
            ),
          ),
        ],
      };
    case 'number': {
      // The format knows a number and how far from it counts.
      const { from, to } = exercise.accepted ?? { from: exercise.value, to: exercise.value };
      const middle = (from + to) / 2;
      return {
        type: 'numerical',
        parts: [
          `<answer fraction="100" format="moodle_auto_format"><text>${middle}</text><feedback format="html"><text></text></feedback><tolerance>${to - middle}</tolerance></answer>`,
        ],
      };
    }
    case 'order':
      return matching(
        exercise.right.map((id, index) => [textOf(exercise.options, id), `${index + 1}`]),
      );
    case 'predict':
      return matching(said, 0);
    case 'discuss':
      return {
        type: 'essay',
        parts: [
          '<responseformat>editor</responseformat><responserequired>1</responserequired><responsefieldlines>5</responsefieldlines>',
          `<graderinfo format="html"><text>${xml(paragraph(`${words.hint}: ${exercise.hint}`))}</text></graderinfo>`,
        ],
      };
    case undefined:
      return null;
  }
}

/** @param grade how much it counts: a prediction is no test */
function matching(pairs: readonly (readonly [string, string])[], grade = 1): Asked {
  return {
    type: 'matching',
    parts: [
      `<defaultgrade>${grade}</defaultgrade><shuffleanswers>true</shuffleanswers>`,
      ...pairs.map(
        ([one, other]) =>
          `<subquestion format="html"><text>${xml(paragraph(one))}</text><answer><text>${xml(other)}</text></answer></subquestion>`,
      ),
    ],
  };
}

function answer(fraction: number, text: string, why: string): string {
  return `<answer fraction="${fraction}" format="html"><text>${xml(paragraph(text))}</text><feedback format="html"><text>${xml(why && paragraph(why))}</text></feedback></answer>`;
}

function questionText(step: CourseStep, pictures: Pictures): string {
  const shown = step.pictures.flatMap((picture) => {
    const data = pictures.get(picture.file);
    return data === undefined ? [] : [{ picture, data, name: nameOf(picture) }];
  });
  const html = [
    ...step.paragraphs.map(paragraph),
    ...shown.map(
      ({ picture, name }) =>
        `<p><img src="@@PLUGINFILE@@/${name}" alt="${xml(picture.alt)}" width="640" /></p>`,
    ),
    ...promptOf(step).map(paragraph),
  ].join('');
  const files = shown.map(
    ({ data, name }) => `<file name="${name}" path="/" encoding="base64">${data}</file>`,
  );
  return `<questiontext format="html"><text>${xml(html)}</text>${files.join('')}</questiontext>`;
}

const paragraph = (text: string) => `<p>${xml(text)}</p>`;

/** A picture's name without its folder, as a PNG. */
function nameOf({ file }: CoursePicture): string {
  return file.replace(/^.*\//, '').replace(/\.svg$/, '.png');
}

import { namesOption } from '../lesson/reasons.ts';
import { promptOf, textOf, type Course, type CoursePicture, type CourseStep } from './course.ts';
import type { SchoolWords } from './words.ts';

/** A slide: what it says, what it shows, and what only the teacher sees. */
export interface DeckSlide {
  readonly title: string;
  readonly lines: readonly string[];
  /** What there is to choose from, below the lines. */
  readonly choices: readonly string[];
  readonly pictures: readonly CoursePicture[];
  readonly notes: readonly string[];
}

/** The slides of a lesson: for each step its text, then its task, then the answer. */
export function deckOf(course: Course): readonly DeckSlide[] {
  const { title, summary, credit, teacher, exit, steps, words: say } = course;
  return [
    plain(title, [summary, credit], [`${say.teacher}:`, ...teacher]),
    ...steps.flatMap((step, index) => slidesOf(step, `${index + 1}. ${step.title}`, say)),
    plain(say.exit, [exit.prompt], [`${say.hint}: ${exit.hint}`]),
  ];
}

function plain(title: string, lines: readonly string[], notes: readonly string[]): DeckSlide {
  return { title, lines, choices: [], pictures: [], notes };
}

function slidesOf(step: CourseStep, title: string, say: SchoolWords): readonly DeckSlide[] {
  const { paragraphs, pictures, exercise, sources } = step;
  const alts = pictures.map(({ alt }) => `${say.picture}: ${alt}`);
  const notes = [...alts, ...(sources.length > 0 ? [`${say.sources}:`, ...sources] : [])];
  const shown = { title, pictures, notes, choices: [] };
  if (!exercise) return [{ ...shown, lines: paragraphs }];
  const text = paragraphs.length > 0 ? [{ ...shown, lines: paragraphs }] : [];
  const options = 'options' in exercise ? exercise.options.map((one) => one.text) : [];
  const zones = exercise.kind === 'predict' ? step.said.map(([zone]) => zone) : [];
  const answer = answerOf(step, say);
  return [
    ...text,
    {
      ...shown,
      lines: [...promptOf(step), ...zones],
      choices: options,
      notes: [...answer, ...notes],
    },
    { ...shown, pictures: [], lines: answer },
  ];
}

/** What is right, and why the rest is not. */
function answerOf({ exercise, said }: CourseStep, say: SchoolWords): readonly string[] {
  switch (exercise?.kind) {
    case 'choice':
      return [
        `${say.answer} ${exercise.answer}`,
        ...(exercise.reasons.length > 0 ? [`${say.whyNot}:`] : []),
        ...exercise.reasons.map(({ option, text }) => {
          const name = textOf(exercise.options, option);
          return namesOption({ text }, name) ? text : `${name}: ${text}`;
        }),
      ];
    case 'order':
      return [`${say.answer} ${exercise.answer}`];
    case 'number':
      return [`${say.answer} ${exercise.answer}`, ...(exercise.range ? [exercise.range] : [])];
    case 'predict':
      return said.map(([zone, side]) => `${zone}: ${side}`);
    case 'discuss':
      return [`${say.hint}: ${exercise.hint}`];
    case undefined:
      return [];
  }
}

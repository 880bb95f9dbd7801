import { promptOf, stepAddress, textOf, type Course, type CourseStep } from './course.ts';

/**
 * A lesson's tasks in Moodle's GIFT format. It has no pictures: each question names the address of
 * its step.
 * @param address of the lesson's page
 */
export function giftOf(course: Course, address: string): string {
  const questions = course.steps.flatMap((step, index) => {
    const answers = answersOf(step, course);
    if (answers === null || !step.exercise) return [];
    const link =
      step.pictures.length > 0 ? [`${course.words.picture}: ${stepAddress(step.id, address)}`] : [];
    const text = [...step.paragraphs, ...promptOf(step), ...link]
      .map(escaped)
      .join(String.raw`\n\n`);
    return [`::${index + 1}. ${escaped(step.title)}::[plain]${text} {\n${answers}\n}\n`];
  });
  return [`// ${oneLine(course.title)}\n`, `$CATEGORY: ${category(course)}\n`, ...questions].join(
    '\n',
  );
}

function answersOf({ exercise, said }: CourseStep, { words }: Course): string | null {
  switch (exercise?.kind) {
    case 'choice':
      return exercise.options
        .map(({ id, text }) => {
          const why = exercise.reasons.find(({ option }) => option === id)?.text ?? '';
          return `${id === exercise.right ? '=' : '~'}${escaped(text)}${why && `#${escaped(why)}`}`;
        })
        .join('\n');
    case 'number':
      return exercise.accepted
        ? `#${exercise.accepted.from}..${exercise.accepted.to}`
        : `#${exercise.value}`;
    case 'order':
      return pairs(
        exercise.right.map((id, index) => [textOf(exercise.options, id), `${index + 1}`]),
      );
    case 'predict':
      return pairs(said);
    case 'discuss':
      return `####${escaped(`${words.hint}: ${exercise.hint}`)}`;
    case undefined:
      return null;
  }
}

function pairs(all: readonly (readonly [string, string])[]): string {
  return all.map(([one, other]) => `=${escaped(one)} -> ${escaped(other)}`).join('\n');
}

const category = ({ title }: Course) => oneLine(title).replaceAll('/', '//');
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Text with the format's own signs taken as text. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\~=#{}:]/g, String.raw`\$&`);
}

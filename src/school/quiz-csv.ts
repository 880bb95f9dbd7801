import { stepAddress, type Course } from './course.ts';

/** How many options quiz services show, and how long they wait, in seconds. */
const OPTIONS = 4;
const SECONDS = 60;

/**
 * The choices of a lesson as a table that quiz services import: question, four options, seconds,
 * the number of the right one, and an address for its picture.
 * @param address of the lesson's page
 */
export function quizCsv(course: Course, address: string): string {
  const options = Array.from({ length: OPTIONS }, (_, index) => `Answer ${index + 1}`);
  const head = [
    'Question',
    ...options,
    'Time limit (sec)',
    'Correct answer',
    'Address of the step',
  ];
  const rows = course.steps.flatMap(({ id, exercise }) => {
    if (exercise?.kind !== 'choice') return [];
    const wrong = exercise.options.filter((one) => one.id !== exercise.right).slice(0, OPTIONS - 1);
    // In the order of the lesson, so that the right one has no place of its own.
    const shown = exercise.options.filter(
      (one) => one.id === exercise.right || wrong.includes(one),
    );
    const texts = options.map((_, index) => shown[index]?.text ?? '');
    const right = shown.findIndex((one) => one.id === exercise.right) + 1;
    return [[exercise.prompt, ...texts, SECONDS, right, stepAddress(id, address)]];
  });
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A field as spreadsheets read it: one that begins like a formula is text. */
function field(value: string | number): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLessons } from '../../src/content/read-lessons.ts';
import { lessonFaults } from '../../src/lesson/faults.ts';
import { KNOWN, lesson, step, TASKS } from '../lesson/lessons.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
/** A lesson as its file has it. */
const file = (part: Parameters<typeof lesson>[0] = {}) =>
  lesson({
    steps: ['one', 'two', 'three', 'four'].map((id) => step(id, { task: TASKS.discuss })),
    parts: [{ minutes: 20, steps: ['one', 'two', 'three', 'four'] }],
    ...part,
  });
const read = () => readLessons((one) => lessonFaults(one, KNOWN), folder);

describe('readLessons', () => {
  it('reads every lesson of a folder, in the lessons’ own order', () => {
    write('a-lesson.json', file({ order: 2 }));
    write('b-lesson.json', file({ id: 'b-lesson', order: 1 }));
    expect(read().map(({ id }) => id)).toEqual(['b-lesson', 'a-lesson']);
  });

  it('names file and field of whatever is wrong, all at once', () => {
    write('a-lesson.json', { ...file(), age: 5 });
    write('broken.json', '{"id": ');
    write('other.json', file());
    write(
      'zones.json',
      file({
        id: 'zones',
        steps: [step('one', { picture: { scenario: 'x' } }), step('two')],
        parts: [{ minutes: 20, steps: ['one', 'two'] }],
      }),
    );
    expect(read).toThrow('a-lesson.json: age: ');
    expect(read).toThrow('broken.json: ');
    expect(read).toThrow('other.json: id: "a-lesson" is not the file\'s name');
    expect(read).toThrow('zones.json: steps.0.picture.scenario: no scenario has the id "x"');
  });
});

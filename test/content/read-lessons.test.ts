import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLessons } from '../../src/content/read-lessons.ts';
import { lessonFaults } from '../../src/lesson/faults.ts';
import { KNOWN, lesson, step } from '../lesson/lessons.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
const read = () => readLessons((one) => lessonFaults(one, KNOWN), folder);

describe('readLessons', () => {
  it('reads every lesson of a folder, in the lessons’ own order', () => {
    write('a-lesson.json', lesson({ order: 2 }));
    write('b-lesson.json', lesson({ id: 'b-lesson', order: 1 }));
    expect(read().map(({ id }) => id)).toEqual(['b-lesson', 'a-lesson']);
  });

  it('names file and field of whatever is wrong, all at once', () => {
    write('a-lesson.json', { ...lesson(), minutes: 5 });
    write('broken.json', '{"id": ');
    write('other.json', lesson());
    write(
      'zones.json',
      lesson({ id: 'zones', steps: [step('one', { picture: { scenario: 'x' } })] }),
    );
    expect(read).toThrow('a-lesson.json: minutes: ');
    expect(read).toThrow('broken.json: ');
    expect(read).toThrow('other.json: id: "a-lesson" is not the file\'s name');
    expect(read).toThrow('zones.json: steps.0.picture.scenario: no scenario has the id "x"');
  });
});

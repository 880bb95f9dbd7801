import { expect, it } from 'vitest';
import { lessonFaults } from '../../src/lesson/faults.ts';
import { minutesFor, minutesOf } from '../../src/lesson/minutes.ts';
import { same } from '../fixtures.ts';
import { KNOWN, lesson, step, TASKS } from './lessons.ts';

const words = (count: number) => [same('word '.repeat(count).trim())];

it('a step takes a minute for each hundred words, and what its task takes', () => {
  expect(minutesOf({ paragraphs: words(200) })).toBe(2);
  expect(minutesOf({ paragraphs: words(98), task: TASKS.discuss })).toBe(6);
  expect(minutesOf({ paragraphs: words(98), task: TASKS.choice })).toBe(3);
});

it('no step takes less than half a minute, and halves are added up before they are rounded', () => {
  expect(minutesOf({ paragraphs: words(1) })).toBe(0.5);
  expect(minutesFor([{ paragraphs: words(50) }, { paragraphs: words(50) }])).toBe(1);
});

it('a part takes as long as it says, has steps of the lesson, and has them in order', () => {
  const steps = ['a', 'b', 'c', 'd'].map((id) => step(id, { paragraphs: words(500) }));
  const faultsOf = (named: readonly string[], minutes: 20 | 25 = 20) =>
    lessonFaults(lesson({ steps, parts: [{ minutes, steps: named }] }), KNOWN);
  expect(faultsOf(['a', 'b', 'c', 'd'])).toEqual([]);
  expect(faultsOf(['a', 'b'])).toEqual(['parts.0: its steps take 10 minutes, not 20']);
  expect(faultsOf(['a', 'x'])).toEqual(['parts.0: there is no step "x"']);
  expect(faultsOf(['b', 'a', 'c', 'd'])[0]).toMatch(/^parts\.0: .*order/);
  expect(faultsOf(['a', 'a', 'b', 'c', 'd'], 25)[0]).toMatch(/named twice/);
});

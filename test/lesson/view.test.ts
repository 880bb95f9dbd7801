import { expect, it } from 'vitest';
import { askedOf, partOf, withAsked } from '../../src/lesson/view.ts';
import { evaluated } from './lessons.ts';

const parts = [{ minutes: 20, steps: ['order', 'discuss'] }] as const;

it('a link asks for a view and for a part', () => {
  expect(askedOf('?view=board&part=1', { parts })).toEqual({
    asked: { view: 'board', part: 1 },
    inVain: [],
  });
  expect(askedOf('', { parts }).asked).toEqual({ view: 'page', part: null });
});

it('what it asks for in vain is named, and the rest holds', () => {
  expect(askedOf('?view=<b>&part=2&step=a', { parts })).toEqual({
    asked: { view: 'page', part: null },
    inVain: [
      { name: 'view', raw: '<b>' },
      { name: 'part', raw: '2' },
    ],
  });
});

it('a link keeps its view and its part', () => {
  expect(withAsked('', { view: 'page', part: null })).toBe('');
  expect(withAsked('', { view: 'pupil', part: null })).toBe('?view=pupil');
  expect(withAsked('?step=a', { view: 'board', part: 2 })).toBe('?step=a&view=board&part=2');
});

it('a part has its own steps and time alone', () => {
  const lesson = evaluated({ parts });
  expect(partOf(lesson, null)).toBe(lesson);
  expect(partOf(lesson, 7)).toBe(lesson);
  const part = partOf(lesson, 1);
  expect(part.steps.map(({ id }) => id)).toEqual(['order', 'discuss']);
  expect(part.minutes).toBe(20);
});

import { expect, it } from 'vitest';
import { daysOf } from '../../../src/ui/time/steps.ts';

const press = (key: string, held: object = {}) =>
  daysOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

it('arrows go by days, with the shift key by weeks, and page keys by months', () => {
  expect(['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'].map((key) => press(key))).toEqual([
    -1, -1, 1, 1,
  ]);
  expect(press('ArrowRight', { shiftKey: true })).toBe(7);
  expect([press('PageDown'), press('PageUp')]).toEqual([-30, 30]);
});

it('other keys, and those that the browser has a use for, go nowhere', () => {
  expect(press('Home')).toBe(null);
  expect(press('ArrowLeft', { altKey: true })).toBe(null);
});

import { expect, it } from 'vitest';
import { nearestTo } from '../../../src/share/options/nearest.ts';

const IDS = ['control-line', 'bloomberg-2025-08', 'us-earlier-2025'];

it.each([
  ['blomberg-2025-08', 'bloomberg-2025-08'],
  ['Bloomberg', 'bloomberg-2025-08'],
  ['blomberg', 'bloomberg-2025-08'],
  ['controlline', 'control-line'],
  ['us-earlyer', 'us-earlier-2025'],
])('“%s” is spelled most like %s', (text, value) => {
  expect(nearestTo(text, IDS)).toBe(value);
});

it.each(['', 'x', 'minsk', '2025', 'ж'])('“%s” is like none', (text) => {
  expect(nearestTo(text, IDS)).toBeNull();
});

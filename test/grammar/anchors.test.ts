import { expect, it } from 'vitest';
import { ANCHORS, PLAIN_ANCHORS } from '../../src/grammar/anchors.ts';
import { realMaterial } from '../share/figures.ts';

it('places chosen by hand are of places that there are, on sides that there are, each once', () => {
  const ids = realMaterial('en').geography.places.map(({ id }) => id);
  const chosen = Object.entries(ANCHORS);
  expect(chosen.length).toBeGreaterThanOrEqual(20);
  for (const [id, sides] of chosen) {
    expect(ids).toContain(id);
    expect(PLAIN_ANCHORS).toEqual(expect.arrayContaining([...sides]));
    expect(new Set(sides).size).toBe(sides.length);
  }
});

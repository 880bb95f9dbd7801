import { expect, it } from 'vitest';
import { reachOf } from '../../src/map/reach.ts';
import { WORLD } from '../../src/model/camera.ts';

it('a map that opens within the world can be moved over the world', () => {
  expect(reachOf([30, 44, 41, 50])).toEqual([...WORLD]);
});

it('a map that opens wider can be moved over what it shows, and no higher than the world', () => {
  const [west, south, east, north] = reachOf([15, 44, 56, 50]);
  expect(west).toBeLessThan(15);
  expect(east).toBeGreaterThan(56);
  expect([south, north]).toEqual([WORLD[1], WORLD[3]]);
});

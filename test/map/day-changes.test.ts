import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { dayChanges } from '../../src/map/day-changes.ts';

const ground = (x: number): Feature['geometry'] => ({ type: 'Point', coordinates: [x, 0] });
const [north, south, west] = [ground(1), ground(2), ground(3)] as const;
const day = (...features: readonly (readonly [string, Feature['geometry']])[]) => ({
  type: 'FeatureCollection' as const,
  features: features.map(([id, geometry]): Feature => ({
    type: 'Feature',
    properties: { id },
    geometry,
  })),
});
const told = ({ add, remove }: ReturnType<ReturnType<typeof dayChanges>>) => [
  add.map(({ properties }) => properties?.['id'] as string),
  remove,
];

it('gives the ground that another day has otherwise, and no other', () => {
  const to = dayChanges(day(['a', north], ['b', south]));
  expect(told(to(day(['a', north], ['b', west])))).toEqual([['b'], []]);
  expect(told(to(day(['a', north], ['b', west])))).toEqual([[], []]);
});

it('gives what comes, what goes, and what comes back', () => {
  const to = dayChanges(day(['a', north], ['b', south]));
  expect(told(to(day(['a', north], ['c', west])))).toEqual([['c'], ['b']]);
  expect(told(to(day(['a', north], ['b', south])))).toEqual([['b'], ['c']]);
});

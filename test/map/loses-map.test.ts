import { expect, it } from 'vitest';
import { losesMap } from '../../src/map/loses-map.ts';

const warning = { error: new Error('The layer "x" does not exist in the map’s style.') };
const lack = { error: new Error('Failed to fetch'), sourceId: 'ground' };

it('until the map has been drawn, any error takes it away', () => {
  expect(losesMap(warning, false)).toBe(true);
  expect(losesMap(lack, false)).toBe(true);
});

it('of a map that has been drawn, only data that does not come takes it away', () => {
  expect(losesMap(warning, true)).toBe(false);
  expect(losesMap(lack, true)).toBe(true);
});

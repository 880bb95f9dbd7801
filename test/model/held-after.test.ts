import { expect, it } from 'vitest';
import { heldAfter } from '../../src/model/held-after.ts';
import { outcome, zone } from '../fixtures.ts';

const ours = { ...zone('donetsk', 'ukraine'), areaKm2: 300 };
const theirs = { ...zone('donetsk', 'russia'), areaKm2: 700 };
const zones = [ours, theirs];
const stays = outcome({ control: 'russia' });

const held = (of: Parameters<typeof outcome>[0], rest = stays) =>
  heldAfter(
    zones,
    new Map([
      [ours.id, outcome(of)],
      [theirs.id, rest],
    ]),
    'km',
  );

it('adds what would pass to what Russia holds', () => {
  expect(held({ control: 'russia' })).toEqual({ before: 700, after: 1000, measure: 'all' });
});

it('is a most where it is open whether Russia keeps or gets all of it', () => {
  expect(held({ control: 'russia' }, outcome({ control: 'russia', extent: 'unclear' }))).toEqual({
    before: 700,
    after: 1000,
    measure: 'at-most',
  });
  expect(held({ control: 'russia', extent: 'unclear' })?.measure).toBe('at-most');
  const silent = outcome({ control: 'russia', basis: 'not-addressed' });
  expect(held({ control: 'russia' }, silent)?.measure).toBe('at-most');
});

it('is nothing where nothing changes hands, or Russia might hold more than anybody can tell', () => {
  expect(held({ control: 'ukraine' })).toBeNull();
  expect(held({ control: 'russia', extent: 'unpublished' })).toBeNull();
  expect(held({ control: 'unresolved', basis: 'unclear' })).toBeNull();
});

import { expect, it } from 'vitest';
import { pointedNow, type Pointed } from '../../../src/ui/map/pointed.ts';

const donetsk: Pointed = { zone: 'donetsk.ukraine', pane: 0, side: 'top' };

it('a mouse that moves within a zone changes nothing, so that nothing is drawn again', () => {
  expect(pointedNow(donetsk, { ...donetsk })).toBe(donetsk);
  expect(pointedNow(null, null)).toBeNull();
});

it.each([{ zone: 'donetsk.russia' }, { pane: 1 }, { side: 'bottom' }] as const)(
  'another %o is another',
  (change) => {
    const next = { ...donetsk, ...change };
    expect(pointedNow(donetsk, next)).toBe(next);
    expect(pointedNow(donetsk, null)).toBeNull();
    expect(pointedNow(null, next)).toBe(next);
  },
);

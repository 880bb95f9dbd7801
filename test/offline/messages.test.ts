import { expect, it } from 'vitest';
import { wishOf } from '../../src/offline/messages.ts';
import { maySaveAll } from '../../src/offline/thrift.ts';

it('a message is a wish, or nothing', () => {
  const save = { kind: 'save', everything: true, addresses: ['https://example.org/'] };
  expect(wishOf(save)).toEqual(save);
  expect(wishOf({ kind: 'take-over', more: 1 })).toEqual({ kind: 'take-over' });
  expect(wishOf({ kind: 'has', script: 'a.js' })).toEqual({ kind: 'has', script: 'a.js' });
  const none = [
    null,
    'take-over',
    {},
    { kind: 'has', script: 1 },
    { ...save, everything: 'yes' },
    { ...save, addresses: ['no address'] },
    { ...save, addresses: 'https://example.org/' },
  ];
  expect(none.map(wishOf)).toEqual(none.map(() => null));
});

it('the whole site comes on a good connection, or one that tells nothing', () => {
  expect(maySaveAll({})).toBe(true);
  expect(maySaveAll({ saveData: false, effectiveType: '4g' })).toBe(true);
  expect(maySaveAll({ saveData: true, effectiveType: '4g' })).toBe(false);
  expect(maySaveAll({ effectiveType: '3g' })).toBe(false);
});

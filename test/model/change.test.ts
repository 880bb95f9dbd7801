import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  changeOf,
  differenceBetween,
  isSilent,
  isUncertain,
} from '../../src/model/change.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import type { Regime } from '../../src/model/regime.ts';
import { outcome, REGIME, zone } from '../fixtures.ts';

describe('changeBetween', () => {
  it.each([
    ['ukraine', 'ukraine', 'stays'],
    ['russia', 'russia', 'stays'],
    ['ukraine', 'russia', 'passes-to-russia'],
    ['russia', 'ukraine', 'returns-to-ukraine'],
    ['ukraine', 'unresolved', 'unresolved'],
    ['unresolved', 'russia', 'unresolved'],
    ['unresolved', 'unresolved', 'unresolved'],
  ] as const)('from %s to %s is %s', (before, after, change) => {
    expect(changeBetween(before, after)).toBe(change);
  });
});

describe('changeOf', () => {
  it('measures against who holds the zone today', () => {
    expect(changeOf(zone('kherson', 'russia'), outcome({ control: 'ukraine' }))).toBe(
      'returns-to-ukraine',
    );
  });

  it('is none where something is only recognised: what is recognised returns nothing', () => {
    const norm = outcome({ attribution: 'norm', control: 'ukraine' });
    expect(changeOf(zone('kherson', 'russia'), norm)).toBe('stays');
  });
});

describe('isUncertain', () => {
  it.each([
    [{ basis: 'reported', extent: 'whole' }, false],
    [{ basis: 'inferred', extent: 'whole' }, false],
    [{ basis: 'unclear', extent: 'whole' }, true],
    [{ basis: 'reported', extent: 'unclear' }, true],
    [{ basis: 'reported', extent: 'unpublished' }, true],
  ] as const)('of %o is %s', (part, uncertain) => {
    expect(isUncertain(outcome(part))).toBe(uncertain);
  });
});

describe('differenceBetween under rules of their own', () => {
  const ruled = (part: Partial<Regime>) =>
    outcome({ control: 'unresolved', regime: { ...REGIME, ...part } });
  const leaves = { answer: 'leaves', basis: 'reported', sources: ['paper'] } as const;

  it.each([
    ['the same rules', ruled({}), ruled({}), 'same'],
    ['rules of another kind', ruled({}), ruled({ kind: 'economic-zone' }), 'differs'],
    ['no rules', ruled({}), outcome({ control: 'unresolved' }), 'differs'],
    [
      'another answer to one part',
      ruled({ parts: { 'army-ukraine': leaves } }),
      ruled({ parts: { 'army-ukraine': { ...leaves, answer: 'stays' } } }),
      'differs',
    ],
    [
      'nothing of a part that the other settles',
      ruled({ parts: { 'army-ukraine': leaves } }),
      ruled({ parts: { 'army-russia': leaves } }),
      'same',
    ],
    ['the same rules for an open extent', ruled({}), { ...ruled({}), extent: 'unclear' }, 'open'],
    [
      'no rules, as nobody says anything,',
      notAddressed(zone('kherson', 'russia')),
      outcome({ regime: REGIME }),
      'silent',
    ],
  ] as const)('compares rules with %s', (_what, before, after, difference) => {
    expect(differenceBetween(before, after)).toBe(difference);
  });
});

describe('differenceBetween', () => {
  it.each([
    [{}, {}, 'same'],
    [{ basis: 'reported' }, { basis: 'inferred' }, 'same'],
    [{}, { control: 'ukraine' }, 'differs'],
    [{}, { control: 'unresolved', basis: 'unclear' }, 'differs'],
    [{}, { extent: 'unclear' }, 'open'],
    [{ extent: 'unpublished' }, { extent: 'unclear' }, 'same'],
  ] as const)('of %o and %o is %s', (before, after, difference) => {
    expect(differenceBetween(outcome(before), outcome(after))).toBe(difference);
  });
});

describe('differenceBetween', () => {
  it('is silent where one alone says nothing of ground that the other would not leave', () => {
    const silent = notAddressed(zone('sumy', 'russia'));
    expect(differenceBetween(silent, outcome({ control: 'ukraine' }))).toBe('silent');
    expect(differenceBetween(silent, outcome({ control: 'russia' }))).toBe('same');
  });
});

describe('isSilent', () => {
  it('holds only where nobody says anything', () => {
    const silent = notAddressed(zone('sumy', 'russia'));
    expect([isSilent(silent), isSilent(outcome({ basis: 'unclear' }))]).toEqual([true, false]);
  });
});

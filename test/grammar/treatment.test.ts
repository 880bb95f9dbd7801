import { describe, expect, it } from 'vitest';
import { treatmentBetween, treatmentKey, treatmentOf } from '../../src/grammar/treatment.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import { outcome, zone } from '../fixtures.ts';

const held = zone('kherson', 'russia');

describe('treatmentOf', () => {
  it('draws ground that stays in its holder’s hue, without a pattern', () => {
    expect(treatmentOf(held, outcome())).toEqual({
      ground: 'russia',
      strength: 'reported',
      pattern: null,
    });
  });

  it('draws ground that changes hands striped in the would-be holder’s hue', () => {
    expect(treatmentOf(held, outcome({ control: 'ukraine' }))).toMatchObject({
      ground: 'russia',
      pattern: { kind: 'stripes', hue: 'ukraine' },
    });
  });

  it('breaks the stripes where the extent was not published', () => {
    const open = outcome({ control: 'ukraine', extent: 'unpublished' });
    expect(treatmentOf(held, open).pattern).toEqual({ kind: 'broken-stripes', hue: 'ukraine' });
  });

  it('dots ground that stays where a source leaves open whether all of it does', () => {
    const open = outcome({ extent: 'unclear' });
    expect(treatmentOf(held, open).pattern).toEqual({ kind: 'dots', hue: 'russia' });
  });

  it('draws unresolved control as grey on today’s holder’s ground', () => {
    const open = outcome({ control: 'unresolved', basis: 'unclear' });
    expect(treatmentOf(held, open)).toMatchObject({
      ground: 'russia',
      pattern: { kind: 'broken-stripes', hue: 'unresolved' },
    });
  });

  it('draws what is inferred less strongly than what is reported', () => {
    expect(treatmentOf(held, outcome({ basis: 'inferred' })).strength).toBe('inferred');
  });

  it('draws what nobody addresses as today’s holder, and as not addressed', () => {
    expect(treatmentOf(held, notAddressed(held))).toEqual({
      ground: 'russia',
      strength: 'not-addressed',
      pattern: null,
    });
  });
});

describe('treatmentBetween', () => {
  it('leaves ground pale and plain where both say the same', () => {
    expect(treatmentBetween(outcome(), outcome({ basis: 'inferred' }))).toEqual({
      ground: 'russia',
      strength: 'not-addressed',
      pattern: null,
    });
  });

  it('lays stripes in the second’s hue on ground in the first’s where they differ', () => {
    expect(treatmentBetween(outcome({ control: 'ukraine' }), outcome())).toEqual({
      ground: 'ukraine',
      strength: 'reported',
      pattern: { kind: 'stripes', hue: 'russia' },
    });
  });

  it.each([
    ['leaves open how much is meant', outcome({ control: 'ukraine', extent: 'unpublished' })],
    ['leaves it unresolved', outcome({ control: 'unresolved', basis: 'unclear' })],
    ['says nothing', notAddressed(zone('kherson', 'ukraine'))],
  ])('breaks the stripes where the second %s', (_what, after) => {
    expect(treatmentBetween(outcome(), after).pattern).toEqual({
      kind: 'broken-stripes',
      hue: after.control,
    });
  });

  it('dots ground of which one alone leaves open how much is meant', () => {
    expect(treatmentBetween(outcome(), outcome({ extent: 'unclear' })).pattern).toEqual({
      kind: 'dots',
      hue: 'russia',
    });
  });
});

describe('treatmentKey', () => {
  it('is equal for equal treatments and different for different ones', () => {
    const keys = [
      outcome(),
      outcome({ note: { en: 'other', uk: 'інша' } }),
      outcome({ control: 'ukraine' }),
      outcome({ basis: 'inferred' }),
    ].map((said) => treatmentKey(treatmentOf(held, said)));
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
  });
});

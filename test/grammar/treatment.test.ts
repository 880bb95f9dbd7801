import { describe, expect, it } from 'vitest';
import { treatmentBetween, treatmentKey, treatmentOf } from '../../src/grammar/treatment.ts';
import { notAddressed } from '../../src/model/outcome.ts';
import { HOLDERS } from '../../src/model/region.ts';
import type { Regime } from '../../src/model/regime.ts';
import { CONTROLS, EXTENTS } from '../../src/model/scenario.ts';
import { outcome, REGIME, zone } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

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

  it.each([
    ['all of it', outcome({ control: 'unresolved', regime: REGIME }), 'lattice'],
    [
      'nobody published how much',
      outcome({ control: 'unresolved', regime: REGIME, extent: 'unpublished' }),
      'crosses',
    ],
  ] as const)(
    'marks rules of its own on nobody’s grey where they are for %s',
    (_what, said, kind) => {
      expect(treatmentOf(held, said)).toMatchObject({
        ground: 'unresolved',
        pattern: { kind, hue: 'unresolved' },
      });
    },
  );

  it('marks rules of its own in grey on ground that stays, in the other’s hue where it passes', () => {
    expect(treatmentOf(held, outcome({ regime: REGIME }))).toMatchObject({
      ground: 'russia',
      pattern: { kind: 'lattice', hue: 'unresolved' },
    });
    expect(treatmentOf(held, outcome({ control: 'ukraine', regime: REGIME }))).toMatchObject({
      ground: 'russia',
      pattern: { kind: 'lattice', hue: 'ukraine' },
    });
  });

  it('never draws rules of its own in one side’s hues alone', () => {
    for (const control of CONTROLS) {
      for (const extent of EXTENTS) {
        for (const holder of HOLDERS) {
          const said = outcome({ control, extent, regime: REGIME });
          const { ground, pattern } = treatmentOf(zone('kherson', holder), said);
          expect([ground, pattern?.hue]).not.toEqual([holder, holder]);
        }
      }
    }
  });

  it('tells recognition by a line in the hue of whose ground it would be, whoever controls it', () => {
    const how = (part: Parameters<typeof outcome>[0]) =>
      treatmentOf(held, outcome(part)).recognition;
    expect(how({ recognition: 'de-facto' })).toEqual({ how: 'de-facto', whose: 'russia' });
    const counts: Regime = {
      ...REGIME,
      parts: { 'counts-as': { answer: 'ukraine', basis: 'reported', sources: ['paper'] } },
    };
    expect(how({ recognition: 'de-jure', control: 'unresolved', regime: counts })).toEqual({
      how: 'de-jure',
      whose: 'ukraine',
    });
    expect(how({ recognition: 'none' })).toBeUndefined();
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

  it('marks ground of which the two differ on the rules alone', () => {
    const free = outcome({ control: 'unresolved' });
    const ruled = { ...free, regime: REGIME };
    expect(treatmentBetween(free, ruled)).toEqual({
      ground: 'unresolved',
      strength: 'reported',
      pattern: { kind: 'lattice', hue: 'unresolved' },
    });
    expect(treatmentBetween(notAddressed(held), outcome({ regime: REGIME })).pattern).toEqual({
      kind: 'crosses',
      hue: 'unresolved',
    });
    expect(treatmentBetween(ruled, ruled).pattern).toBeNull();
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
      outcome({ note: inEach('other', 'інша') }),
      outcome({ control: 'ukraine' }),
      outcome({ basis: 'inferred' }),
    ].map((said) => treatmentKey(treatmentOf(held, said)));
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
  });
});

import { changeOf, differenceBetween, isUncertain } from '../model/change.ts';
import type { Basis, Control, Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';

/** How strongly ground is coloured: how sure the statement is. */
export const STRENGTHS = ['reported', 'inferred', 'not-addressed'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What lies on the ground: changes hands; changes hands, extent open; stays, but reported unclear. */
export const PATTERNS = ['stripes', 'broken-stripes', 'dots'] as const;
export type PatternKind = (typeof PATTERNS)[number];

/** How a zone is drawn, in words of the picture grammar, free of any colour. */
export interface Treatment {
  /** Hue of the ground: today's holder. */
  readonly ground: Control;
  readonly strength: Strength;
  readonly pattern: { readonly kind: PatternKind; readonly hue: Control } | null;
}

/** Whether ground is drawn quietly: it would stay with its holder, whatever is said of it. */
export function isQuiet({ pattern }: Pick<Treatment, 'pattern'>): boolean {
  return pattern === null || pattern.kind === 'dots';
}

/** An assessment is drawn more quietly than what was said outright. */
const STRENGTH_OF: Readonly<Record<Basis, Strength>> = {
  reported: 'reported',
  assessed: 'inferred',
  inferred: 'inferred',
  unclear: 'inferred',
  'not-addressed': 'not-addressed',
};

/** The picture grammar: what is drawn for a zone with an outcome. */
export function treatmentOf(zone: Zone, outcome: Outcome<unknown>): Treatment {
  return {
    ground: zone.holder,
    strength: STRENGTH_OF[outcome.basis],
    pattern: patternOf(zone, outcome),
  };
}

function patternOf(zone: Zone, outcome: Outcome<unknown>): Treatment['pattern'] {
  if (changeOf(zone, outcome) !== 'stays') {
    return { kind: isUncertain(outcome) ? 'broken-stripes' : 'stripes', hue: outcome.control };
  }
  return isUncertain(outcome) ? { kind: 'dots', hue: zone.holder } : null;
}

/**
 * What is drawn for a zone where two scenarios are compared: ground in the hue of the first and
 * stripes in that of the second where they differ, dots where one leaves open what the other does
 * not, pale ground where both say the same.
 */
export function treatmentBetween(before: Outcome<unknown>, after: Outcome<unknown>): Treatment {
  const ground = before.control;
  switch (differenceBetween(before, after)) {
    case 'same':
      return { ground, strength: 'not-addressed', pattern: null };
    case 'open':
      return { ground, strength: 'not-addressed', pattern: { kind: 'dots', hue: ground } };
    case 'silent':
      return {
        ground,
        strength: 'inferred',
        pattern: { kind: 'broken-stripes', hue: after.control },
      };
    case 'differs': {
      const open = isUncertain(before) || isUncertain(after);
      return {
        ground,
        strength: open ? 'inferred' : 'reported',
        pattern: { kind: open ? 'broken-stripes' : 'stripes', hue: after.control },
      };
    }
  }
}

/** A name for a treatment: equal for equal treatments, different for different ones. */
export function treatmentKey({ ground, strength, pattern }: Treatment): string {
  return [ground, strength, pattern && patternKey(pattern)].filter(Boolean).join('/');
}

/** A name for a pattern, used as the id of its image. */
export function patternKey(pattern: NonNullable<Treatment['pattern']>): string {
  return `${pattern.kind}:${pattern.hue}`;
}

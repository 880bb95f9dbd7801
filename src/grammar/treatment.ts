import { changeOf, differenceBetween, isUncertain } from '../model/change.ts';
import { ownerInLaw } from '../model/norm.ts';
import { recognitionOf } from '../model/recognition.ts';
import type { Holder } from '../model/region.ts';
import type { Basis, Control, Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';

/** How strongly ground is coloured: how sure the statement is. */
export const STRENGTHS = ['reported', 'inferred', 'not-addressed'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * What lies on the ground: changes hands; changes hands, extent open; stays, but reported unclear;
 * has rules of its own; has them, extent open.
 */
export const PATTERNS = ['stripes', 'broken-stripes', 'dots', 'lattice', 'crosses'] as const;
export type PatternKind = (typeof PATTERNS)[number];

/**
 * The line that tells of recognition: whole or dashed, in the hue of whose it would be. A norm has
 * it too: `inLaw` says whose territory ground is, whoever holds it.
 */
export type RecognitionLine = NonNullable<ReturnType<typeof recognitionOf>> & {
  readonly inLaw?: Holder;
};

/** How a zone is drawn, in words of the picture grammar, free of any colour. */
export interface Treatment {
  /** Hue of the ground: today's holder, or nobody's where rules of its own would take its place. */
  readonly ground: Control;
  readonly strength: Strength;
  readonly pattern: { readonly kind: PatternKind; readonly hue: Control } | null;
  /** How it would be recognised as whose, or whose it is in law: a line along its edge. */
  readonly recognition?: RecognitionLine | undefined;
}

/** What a pattern tells: that ground changes hands, has rules of its own, or would stay. */
const TELLS: Readonly<Record<PatternKind, 'change' | 'rules' | 'stays'>> = {
  stripes: 'change',
  'broken-stripes': 'change',
  dots: 'stays',
  lattice: 'rules',
  crosses: 'rules',
};

/** Whether ground has rules of its own, or two records differ on them. */
export function hasRules({ pattern }: Pick<Treatment, 'pattern'>): boolean {
  return pattern !== null && TELLS[pattern.kind] === 'rules';
}

/** Whether ground is pale: it would pass to nobody, whatever is said of it. */
export function isQuiet({ pattern }: Pick<Treatment, 'pattern'>): boolean {
  if (pattern === null || TELLS[pattern.kind] === 'stays') return true;
  return TELLS[pattern.kind] === 'rules' && pattern.hue === 'unresolved';
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
  const owner = ownerInLaw(outcome);
  const recognition: RecognitionLine | null = owner
    ? { how: 'de-jure', whose: owner, inLaw: owner }
    : recognitionOf(outcome);
  return {
    ground: outcome.regime && outcome.control === 'unresolved' ? 'unresolved' : zone.holder,
    // Beside a norm, who holds ground is an assessment.
    strength: owner ? STRENGTH_OF.assessed : STRENGTH_OF[outcome.basis],
    pattern: patternOf(zone, outcome),
    ...(recognition && { recognition }),
  };
}

function patternOf(zone: Zone, outcome: Outcome<unknown>): Treatment['pattern'] {
  const stays = changeOf(zone, outcome) === 'stays';
  const open = isUncertain(outcome);
  if (outcome.regime) return rules(open, stays ? 'unresolved' : outcome.control);
  if (!stays) return { kind: open ? 'broken-stripes' : 'stripes', hue: outcome.control };
  return open ? { kind: 'dots', hue: zone.holder } : null;
}

/** The mark of rules of its own: in nobody's hue, unless ground would pass to somebody with them. */
function rules(open: boolean, hue: Control): NonNullable<Treatment['pattern']> {
  return { kind: open ? 'crosses' : 'lattice', hue };
}

/**
 * What is drawn for a zone where two scenarios are compared: ground in the hue of the first and
 * stripes in that of the second where they differ, the mark of rules where they differ on those
 * or their extent alone, dots where one leaves open what the other does not, pale ground where both say the same.
 */
export function treatmentBetween(before: Outcome<unknown>, after: Outcome<unknown>): Treatment {
  const ground = before.control;
  const difference = differenceBetween(before, after);
  const isRuled = before.regime !== undefined || after.regime !== undefined;
  if (isRuled && ground === after.control && difference !== 'same') {
    const open = difference !== 'differs' || isUncertain(before) || isUncertain(after);
    return { ground, strength: open ? 'inferred' : 'reported', pattern: rules(open, 'unresolved') };
  }
  switch (difference) {
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

/** A name for a treatment: equal for those that mean the same of who holds ground, and how. */
export function treatmentKey({ ground, strength, pattern }: Treatment): string {
  return [ground, strength, pattern && patternKey(pattern)].filter(Boolean).join('/');
}

/** A name for a pattern, used as the id of its image. */
export function patternKey(pattern: NonNullable<Treatment['pattern']>): string {
  return `${pattern.kind}:${pattern.hue}`;
}

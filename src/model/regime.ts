import type { Text } from './language.ts';

/** Sets of rules that ground may be put under, whoever controls it. */
export const REGIME_KINDS = [
  'demilitarised',
  'economic-zone',
  'joint-administration',
  'special-status',
] as const;
export type RegimeKind = (typeof REGIME_KINDS)[number];

const AUTHORITIES = [
  'ukraine',
  'russia',
  'joint',
  'international',
  'local',
  'disputed',
  'open',
] as const;
const ARMIES = [
  'stays',
  'leaves',
  'does-not-enter',
  'heavy-forces-leave',
  'disputed',
  'open',
] as const;

/**
 * What a regime settles, part by part, and what may be said of it: `disputed` where the sides are
 * told to disagree, `open` where the text leaves it.
 */
export const REGIME_ANSWERS = {
  /** Whose ground it would count as, be it in a text or in law. */
  'counts-as': ['ukraine', 'russia', 'disputed', 'open'],
  administration: AUTHORITIES,
  police: AUTHORITIES,
  'army-ukraine': ARMIES,
  'army-russia': ARMIES,
  monitors: ['us', 'international', 'none', 'disputed', 'open'],
  /** Whether the other side would pull back too. */
  'mutual-withdrawal': ['yes', 'no', 'disputed', 'open'],
} as const;
export type RegimePart = keyof typeof REGIME_ANSWERS;
export type RegimeAnswer<Part extends RegimePart = RegimePart> =
  (typeof REGIME_ANSWERS)[Part][number];

/** The parts in the order in which tables have them. */
export const REGIME_PARTS = Object.keys(REGIME_ANSWERS) as readonly RegimePart[];

/** How a part is known. */
export const REGIME_BASES = ['reported', 'inferred', 'unclear'] as const;
export type RegimeBasis = (typeof REGIME_BASES)[number];

/** What is said of one part. */
export interface RegimeStatement<T = Text, Part extends RegimePart = RegimePart> {
  readonly answer: RegimeAnswer<Part>;
  readonly basis: RegimeBasis;
  readonly note?: T | undefined;
  /** Ids of the scenario's sources, at least one. */
  readonly sources: readonly string[];
}

/** Rules of its own that ground would have. Of a part that is missing nothing is said. */
export interface Regime<T = Text> {
  readonly kind: RegimeKind;
  readonly parts: { readonly [Part in RegimePart]?: RegimeStatement<T, Part> | undefined };
  readonly note?: T | undefined;
}

/** Whether two sets of rules agree: of one kind, and in every part of which both say something. */
export function haveSameRules(
  one: Regime<unknown> | undefined,
  other: Regime<unknown> | undefined,
): boolean {
  if (!one || !other) return one === other;
  return one.kind === other.kind && REGIME_PARTS.every((part) => agreeOn(part, one, other));
}

/** Whether two sets of rules say the same of a part, or one of them nothing. */
export function agreeOn(part: RegimePart, one: Regime<unknown>, other: Regime<unknown>): boolean {
  const [first, second] = [one.parts[part], other.parts[part]];
  return !first || !second || first.answer === second.answer;
}

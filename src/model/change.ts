import { isNorm } from './attribution.ts';
import { ownerInLaw } from './norm.ts';
import { haveSameRules } from './regime.ts';
import type { Basis, Control, Outcome } from './scenario.ts';
import type { MeasuredZone } from './zone.ts';

/** What becomes of ground that would not simply stay with its holder. */
export const MOVES = ['passes-to-russia', 'returns-to-ukraine', 'unresolved'] as const;
export type Move = (typeof MOVES)[number];

/** What becomes of a zone, measured against who holds it, or would hold it in what is compared. */
export const CHANGES = ['stays', ...MOVES] as const;
export type Change = (typeof CHANGES)[number];

/** The change from one control to another. A zone open on either side is unresolved. */
export function changeBetween(before: Control, after: Control): Change {
  if (after === before && after !== 'unresolved') return 'stays';
  if (before === 'unresolved' || after === 'unresolved') return 'unresolved';
  switch (after) {
    case 'russia':
      return 'passes-to-russia';
    case 'ukraine':
      return 'returns-to-ukraine';
  }
}

/**
 * The change a scenario's outcome would bring to a zone against today's holder: none where it says
 * what is recognised, for that moves nobody.
 */
export function changeOf(zone: MeasuredZone, outcome: Outcome<unknown>): Change {
  if (isNorm(outcome)) return 'stays';
  return changeBetween(zone.holder, outcome.control);
}

/** How much of ground a statement is about: all of it, at most all, or nobody published how much. */
export const MEASURES = ['all', 'at-most', 'unpublished'] as const;
export type Measure = (typeof MEASURES)[number];

/** How much of a zone a statement on the whole of it is about. */
const OF_WHOLE: Readonly<Record<Basis, Measure>> = {
  reported: 'all',
  assessed: 'all',
  inferred: 'all',
  unclear: 'at-most',
  'not-addressed': 'all',
};

/** How much of a zone a statement is about. */
export function measureOf({ basis, extent }: Outcome<unknown>): Measure {
  switch (extent) {
    case 'whole':
      return OF_WHOLE[basis];
    case 'unclear':
      return 'at-most';
    case 'unpublished':
      return 'unpublished';
  }
}

/** Whether the statement leaves open what becomes of the zone, or of how much of it. */
export function isUncertain(outcome: Outcome<unknown>): boolean {
  return measureOf(outcome) !== 'all';
}

/** Whether control of an amount of the zone would change that nobody published. */
export function isVague(zone: MeasuredZone, outcome: Outcome<unknown>): boolean {
  return changeOf(zone, outcome) !== 'stays' && measureOf(outcome) === 'unpublished';
}

/** How much of a zone two statements may differ on: as little is known as of the vaguer one. */
export function jointMeasure(before: Outcome<unknown>, after: Outcome<unknown>): Measure {
  const vaguest = Math.max(
    ...[before, after].map((outcome) => MEASURES.indexOf(measureOf(outcome))),
  );
  return MEASURES[vaguest] ?? 'all';
}

/** Whether nobody says anything of the zone. */
export function isSilent(outcome: Outcome<unknown>): boolean {
  return outcome.basis === 'not-addressed';
}

/** Whether a source calls it unclear who would control the zone, or sources differ on it. */
export function isPlainlyUnclear({ control, basis }: Outcome<unknown>): boolean {
  return control === 'unresolved' && basis === 'unclear';
}

/**
 * How two statements about one zone compare: `open` where they agree but for how much is meant,
 * `silent` where one of them says nothing of ground that the other would not leave as it is.
 */
const DIFFERENCES = ['same', 'open', 'silent', 'differs'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/**
 * Whether two scenarios would give a zone the same fate: one holder, under the same rules. What
 * says whose territory it is differs from what would have somebody else control it, not from silence.
 */
export function differenceBetween(before: Outcome<unknown>, after: Outcome<unknown>): Difference {
  const both = [before, after];
  if (both.some(ownerInLaw) && both.some(isSilent)) return 'same';
  if (before.control !== after.control || !haveSameRules(before.regime, after.regime)) {
    return isSilent(before) || isSilent(after) ? 'silent' : 'differs';
  }
  return isUncertain(before) === isUncertain(after) ? 'same' : 'open';
}

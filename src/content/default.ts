/** The id of the scenario that a page without a choice shows. */
export const DEFAULT_SCENARIO = 'control-line';

/** The ids of those that are offered at once; all others are behind one more step. */
export const OFFERED_AT_ONCE: readonly string[] = [
  DEFAULT_SCENARIO,
  'bloomberg-2025-08',
  'us-earlier-2025',
];

import type { Scenario } from '../model/scenario.ts';

const files = import.meta.glob<Scenario>('./scenarios/*.json', { eager: true, import: 'default' });

/** The id of the scenario that a page without a choice shows. */
export const DEFAULT_SCENARIO = 'control-line';

/**
 * All scenarios: assessments first, then proposals from the newest report to the oldest.
 * The files need no check here: the build and the tests refuse any that `parseScenario` refuses.
 */
export const SCENARIOS: readonly Scenario[] = Object.values(files).toSorted(
  (a, b) =>
    a.kind.localeCompare(b.kind) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
);

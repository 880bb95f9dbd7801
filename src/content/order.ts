import type { Scenario } from '../model/scenario.ts';

/** Assessments first, then proposals from the newest report to the oldest. */
export function orderScenarios(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.toSorted(
    (a, b) =>
      a.kind.localeCompare(b.kind) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  );
}

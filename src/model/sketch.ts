import { REGIME_PARTS, type Regime } from './regime.ts';
import type { Heading, LocalScenario, Outcome, Sketch } from './scenario.ts';

/** A scenario without what it says of the ground. */
export function headingOf({ id, kind, by, standing, title, outlet, date }: Heading): Heading {
  return { id, kind, by, standing, title, outlet, date };
}

/** A scenario without what is written beside the map: notes, sources, texts. */
export function sketchOf(scenario: LocalScenario): Sketch {
  return {
    ...headingOf(scenario),
    rules: scenario.rules.map(({ outcome, ...reach }) => ({
      ...reach,
      outcome: sketchedOutcome(outcome),
    })),
  };
}

function sketchedOutcome(outcome: Outcome<string>): Outcome<string> {
  const { regime, ...rest } = outcome;
  return {
    ...rest,
    ...(regime && { regime: sketchedRegime(regime) }),
    note: null,
    sources: [],
  };
}

function sketchedRegime({ kind, parts }: Regime<string>): Regime<string> {
  const said = REGIME_PARTS.flatMap((part) => {
    const statement = parts[part];
    if (!statement) return [];
    const { answer, basis } = statement;
    return [[part, { answer, basis, sources: [] }] as const];
  });
  return { kind, parts: Object.fromEntries(said) };
}

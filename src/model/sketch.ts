import type { LocalScenario, Sketch } from './scenario.ts';

/** A scenario without what is written beside the map: notes, sources, texts. */
export function sketchOf({
  id,
  kind,
  standing,
  title,
  outlet,
  date,
  rules,
}: LocalScenario): Sketch {
  return {
    id,
    kind,
    standing,
    title,
    outlet,
    date,
    rules: rules.map(({ outcome, ...reach }) => ({
      ...reach,
      outcome: { ...outcome, note: null, sources: [] },
    })),
  };
}

import { changeOf, type Change } from '../model/change.ts';
import type { TextLanguage } from '../model/language.ts';
import { localise } from '../model/localise.ts';
import type { Source } from '../model/scenario.ts';
import { recordOf, saidBy, type Facts } from './facts.ts';

/** Where an answer comes from, in words, with links. */
export interface Evidence {
  readonly lines: readonly string[];
  readonly sources: readonly Omit<Source<string>, 'id'>[];
}

/** What a scenario's statements of one change rest on. */
export function changeSources(
  scenario: string,
  change: Change,
  known: Facts,
  texts: TextLanguage,
): readonly Source<string>[] {
  const outcomes = saidBy(scenario, known);
  const cited = known.ground.zones.flatMap((zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome && changeOf(zone, outcome) === change ? outcome.sources : [];
  });
  const { sources } = recordOf(scenario, known);
  return localise(
    sources.filter(({ id }) => cited.includes(id)),
    texts,
  );
}

/** Who assessed the line that the zones lie along, on whatever day. */
export function lineSources({ scenarios }: Facts, texts: TextLanguage): readonly Source<string>[] {
  const assessed = scenarios.find(({ kind }) => kind === 'assessment');
  return assessed ? localise(assessed.sources.slice(0, 1), texts) : [];
}

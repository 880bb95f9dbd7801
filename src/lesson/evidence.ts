import type { TextLanguage } from '../model/language.ts';
import { localise } from '../model/localise.ts';
import type { Source } from '../model/scenario.ts';
import type { Known } from './known.ts';

/** Where an answer comes from, in words, with links. */
export interface Evidence {
  readonly lines: readonly string[];
  readonly sources: readonly Omit<Source<string>, 'id'>[];
}

/** Who assessed the line that the zones lie along. */
export function lineSources(
  { scenarios, lineDate }: Known,
  texts: TextLanguage,
): readonly Source<string>[] {
  const assessed = scenarios.find(({ kind, date }) => kind === 'assessment' && date === lineDate);
  return assessed ? localise(assessed.sources.slice(0, 1), texts) : [];
}

import type { Source } from '../model/scenario.ts';

/** Where an answer comes from, in words, with links. */
export interface Evidence {
  readonly lines: readonly string[];
  readonly sources: readonly Omit<Source<string>, 'id'>[];
}

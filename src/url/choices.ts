import { LANGUAGES, type Language } from '../model/language.ts';

/** What links may name on this site; of scenarios and languages the default is the first. */
export interface Choices {
  readonly scenario: readonly string[];
  readonly lang: readonly Language[];
  /** Ids of towns and sites. */
  readonly places: readonly string[];
}

/** The choices on a site with these scenarios, of which one is the default, and these places. */
export function choicesOf(
  scenarios: readonly string[],
  standard: string,
  places: readonly string[] = [],
): Choices {
  return {
    scenario: [standard, ...scenarios.filter((id) => id !== standard)],
    lang: LANGUAGES,
    places,
  };
}

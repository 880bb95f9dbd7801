import { LANGUAGES, type Language } from '../model/language.ts';

/** What links may name on this site; of scenarios and languages the default is the first. */
export interface Choices {
  readonly scenario: readonly string[];
  readonly lang: readonly Language[];
  /** Ids of towns and sites; null until they are known: any id may be one then. */
  readonly places: readonly string[] | null;
}

/** The choices on a site with these scenarios, of which one is the default, and these places. */
export function choicesOf(
  scenarios: readonly string[],
  standard: string,
  places: readonly string[] | null = [],
): Choices {
  return {
    scenario: [standard, ...scenarios.filter((id) => id !== standard)],
    lang: LANGUAGES,
    places,
  };
}

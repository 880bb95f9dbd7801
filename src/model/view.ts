import type { Language } from './language.ts';

/** The whole state of the page, as a link carries it. */
export interface View {
  /** Id of a scenario. */
  readonly scenario: string;
  readonly lang: Language;
}

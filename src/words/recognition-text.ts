import type { CoreMessages } from '../content/messages/index.ts';
import type { RecognitionLine } from '../grammar/treatment.ts';
import type { Outcome } from '../model/scenario.ts';

/** How it would be recognised whose ground it is, and by whom. */
export function recognitionText(
  outcome: Pick<Outcome<unknown>, 'recognition' | 'recognitionBy'>,
  words: CoreMessages,
): string {
  const by = recognisersText(outcome, words);
  return words.recognition[outcome.recognition] + (by && ` (${by})`);
}

/** By whom; empty where nobody says. */
export function recognisersText(
  { recognitionBy = [] }: Pick<Outcome<unknown>, 'recognitionBy'>,
  words: CoreMessages,
): string {
  return recognitionBy.map((one) => words.recognisedBy[one]).join(', ');
}

/** What the line along the edge of ground means, in a legend. */
export function recognitionMeaning({ how, whose }: RecognitionLine, { legend }: CoreMessages) {
  return legend.recognisedAs[whose](legend.recognition[how]);
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { RecognitionLine } from '../grammar/treatment.ts';
import { RECOGNISERS, type Outcome, type Recogniser } from '../model/scenario.ts';

/** How it would be recognised whose ground it is, and by whom. */
export function recognitionText(
  outcome: Pick<Outcome<unknown>, 'recognition' | 'recognitionBy'>,
  words: CoreMessages,
): string {
  const by = recognisersText(outcome.recognitionBy ?? [], words);
  return words.recognition[outcome.recognition] + (by && ` (${by})`);
}

/** By whom; empty where nobody says. That it is unclear who else would comes last. */
export function recognisersText(named: readonly Recogniser[], words: CoreMessages): string {
  const known = RECOGNISERS.filter((one) => named.includes(one) && one !== 'unclear');
  const unclear = known.length > 0 ? words.whoElseRecognises : words.recognisedBy.unclear;
  return [
    ...known.map((one) => words.recognisedBy[one]),
    ...(named.includes('unclear') ? [unclear] : []),
  ].join('; ');
}

/** What the line along the edge of ground means, in a legend. */
export function recognitionMeaning(
  { how, whose, inLaw }: RecognitionLine,
  { legend }: CoreMessages,
): string {
  if (inLaw) return legend.inLaw[inLaw];
  return legend.recognisedAs[whose](legend.recognition[how]);
}

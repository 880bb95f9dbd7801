import type { PageMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Speaker } from '../model/scenario.ts';
import type { Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import { amountText, measuredText, sayersText } from './amount-text.ts';
import { formatShare } from './format.ts';
import { sentence } from './sentence.ts';

/** What would change, in a sentence for each fate: how much ground, who says so, and where. */
export function changeSentences(
  totals: readonly Total[],
  speaker: Speaker,
  words: PageMessages,
  lang: Language,
  units: Units,
): readonly string[] {
  const { reading } = words;
  return totals.flatMap((sum) => {
    const { region, change, measure } = sum;
    if (region !== null || change === 'stays') return [];
    const parts = totals.flatMap((one) => {
      if (one.region === null || one.change !== change || one.measure !== measure) return [];
      const name = reading.regionsOf[one.region];
      if (one.share === null) return [reading.partOf(name)];
      return [reading.ofRegion(measuredText(measure, formatShare(one.share, lang), words), name)];
    });
    const main =
      sum.area === null
        ? reading.unpublished[change]
        : reading.sentence[change](amountText(sum, words, lang, units));
    const who = sayersText(sum, speaker, words);
    return [`${sentence(main, lang)}${who && ` (${who})`}: ${parts.join(', ')}.`];
  });
}

import type { PageMessages } from '../content/messages/index.ts';
import type { Change, Move } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Speaker } from '../model/scenario.ts';
import { isConcerned, type Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import { amountText, measuredText, sayersText } from './amount-text.ts';
import { formatShare } from './format.ts';
import { fateOf, holderIn, possibly } from './rules-text.ts';
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
    const { measure, key } = sum;
    if (sum.region !== null || !isConcerned(sum)) return [];
    const parts = totals.flatMap((one) => {
      if (one.region === null || one.key !== key) return [];
      const name = reading.regionsOf[one.region];
      if (one.share === null) return [reading.partOf(name)];
      return [reading.ofRegion(measuredText(measure, formatShare(one.share, lang), words), name)];
    });
    const main = mainOf(sum, sum.area === null ? null : amountText(sum, words, lang, units), words);
    const who = sayersText(sum, speaker, words);
    return [`${sentence(main, lang)}${who && ` (${who})`}: ${parts.join(', ')}.`];
  });
}

/** What would become of ground, and who says so, as a line of a table has it. */
export function totalText(total: Total, speaker: Speaker, words: PageMessages): string {
  const who = sayersText(total, speaker, words);
  return fateOf(total, words) + (who && `: ${who}`);
}

/** What would become of ground; without its amount where nobody published that. */
function mainOf(
  { change, rules }: Pick<Total, 'change' | 'rules'>,
  amount: string | null,
  { reading, rules: say }: PageMessages,
): string {
  if (rules?.isOpen) {
    const open =
      amount === null ? reading.unpublished.unresolved : reading.sentence.unresolved(amount);
    return possibly(open, rules, say);
  }
  const would = rules && say.would[rules.kind];
  if (amount === null) {
    return would === null
      ? reading.unpublished[moved(change)]
      : say.own(reading.rulesUnpublished(would));
  }
  if (rules === null || would === null) return reading.sentence[moved(change)](amount);
  if (rules.control === 'unresolved') return say.own(reading.rules(amount, would));
  const main =
    change === 'stays'
      ? reading.staying[holderIn(rules)](amount)
      : reading.sentence[change](amount);
  return say.own(say.and(main, would));
}

function moved(change: Change): Move {
  if (change === 'stays') throw new Error('nothing becomes of ground that stays as it is');
  return change;
}

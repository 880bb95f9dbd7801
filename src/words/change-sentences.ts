import type { PageMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import { formatNumber, formatShare } from './format.ts';

/** What would change, in a sentence for each fate: how much ground, and how much of each region. */
export function changeSentences(
  totals: readonly Total[],
  words: PageMessages,
  lang: Language,
  units: Units,
): readonly string[] {
  const { reading } = words;
  const sums = totals.filter(({ region, change }) => region === null && change !== 'stays');
  if (sums.length === 0) return [reading.noChange];
  return sums.map(({ change, uncertain, area }) => {
    const inUnits = `${formatNumber(area, lang)} ${words.units.area[units]}`;
    const figure = uncertain ? words.units.upTo(inUnits) : inUnits;
    const parts = totals
      .filter((one) => one.region && one.change === change && one.uncertain === uncertain)
      .map((one) =>
        one.region ? reading.ofRegion(formatShare(one.share, lang), words.regions[one.region]) : '',
      );
    const said = change === 'stays' ? '' : reading.sentence[change](figure);
    const open = uncertain ? ` (${reading.extentOpen})` : '';
    return `${said.charAt(0).toLocaleUpperCase(lang)}${said.slice(1)}${open}: ${parts.join(', ')}.`;
  });
}

import type { CoreMessages } from '../content/messages/index.ts';
import { isPlainlyUnclear, type Measure } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Outcome, Speaker } from '../model/scenario.ts';
import type { Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import { areaAfterTo, formatArea } from './area.ts';
import { saidText } from './said-text.ts';

/** How much ground: "6,845 km²", "up to 148 km²", or that nobody published how much. */
export function amountText(
  { measure, area }: { readonly measure: Measure; readonly area: number | null },
  words: CoreMessages,
  lang: Language,
  units: Units,
): string {
  if (area === null) return words.legend.unpublished;
  switch (measure) {
    case 'all':
      return formatArea(area, units, words, lang);
    case 'at-most':
      return words.units.upTo(areaAfterTo(area, units, words, lang));
    case 'unpublished':
      return words.legend.unpublished;
  }
}

/** A bare number or a share as it may be said, likewise. */
export function measuredText(measure: Measure, figure: string, words: CoreMessages): string {
  switch (measure) {
    case 'all':
      return figure;
    case 'at-most':
      return words.units.upTo(figure);
    case 'unpublished':
      return words.legend.unpublished;
  }
}

/**
 * What kinds of statements are made of ground that would change hands. That it is unclear who would
 * control it says how it is known as well: then nothing.
 */
export function sayersText(
  { change, said }: Pick<Total, 'change' | 'said'>,
  speaker: Speaker,
  words: CoreMessages,
): string {
  const isPlain = change === 'unresolved' && said.every(isPlainlyUnclear);
  return isPlain ? '' : saidTexts(said, speaker, words);
}

/** What kinds of statements are made of some ground, each once. */
export function saidTexts(
  said: readonly Outcome<unknown>[],
  speaker: Speaker,
  words: CoreMessages,
): string {
  return [...new Set(said.map((outcome) => saidText(outcome, speaker, words)))].join(', ');
}

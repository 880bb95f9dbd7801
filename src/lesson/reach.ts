import type { Quantity } from '../model/lesson.ts';
import { formatArea } from '../words/area.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import { shownValue, textAfterTo } from './quantity-text.ts';
import type { FullSpeech } from './speech.ts';

/**
 * How far from a value still counts, in its own unit and to the digits that the page shows: what a
 * reader is told is what is judged.
 * @param tolerance in per cent of the value
 */
export function reachOf(value: number, tolerance: number, quantity: Quantity): number {
  const exact = (Math.abs(value) * tolerance) / 100;
  const digits = Number.isInteger(shownValue(value, quantity)) ? 1 : 10;
  // A little more, for what binary fractions lose.
  return Math.floor(exact * digits + 1e-9) / digits;
}

/** How far counts, in points, towns or km²: per cent of per cent would be read as points. */
export function countsText(reach: number, { as }: Quantity, speech: FullSpeech): string {
  const { words, say, lang } = speech;
  if (reach === 0) return say.exact;
  const texts = {
    area: () => formatArea(reach, 'km', words, lang),
    share: () =>
      Number.isInteger(reach)
        ? counted(reach, say.afterTo.share, lang)
        : say.afterTo.share.other.replace('#', formatShare(reach / 100, lang).replace(/\s?%/u, '')),
    count: () => counted(reach, say.afterTo.count, lang),
    people: () => counted(reach, say.afterTo.people, lang),
  };
  return say.tolerance(texts[as]());
}

/** From which number to which counts, e.g. "19% to 31%"; empty where one number alone does. */
export function rangeText(
  value: number,
  reach: number,
  quantity: Quantity,
  speech: FullSpeech,
): string {
  if (reach === 0) return '';
  const from = value - reach;
  const to = value + reach;
  const bare = (number: number) =>
    quantity.as === 'share'
      ? formatShare(number / 100, speech.lang)
      : formatNumber(number, speech.lang);
  return speech.say.range(bare(from), textAfterTo(to, quantity, speech));
}

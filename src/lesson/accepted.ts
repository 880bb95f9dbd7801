import type { Accepted, Quantity } from '../model/lesson.ts';
import { formatArea } from '../words/area.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import { at, type Fault } from './fault.ts';
import { shownValue, textAfterTo } from './quantity-text.ts';
import type { FullSpeech } from './speech.ts';

/** How wide the range that counts is, in points, towns or km²: where it lies would be the answer. */
export function countsText(
  accepted: Accepted | undefined,
  { as }: Quantity,
  { words, say, lang }: FullSpeech,
): string {
  if (!accepted) return say.exact;
  // Without what binary fractions add.
  const width = Number((accepted.to - accepted.from).toFixed(1));
  const texts = {
    area: () => formatArea(width, 'km', words, lang),
    share: () =>
      Number.isInteger(width)
        ? counted(width, say.afterTo.share, lang)
        : say.afterTo.share.other.replace('#', formatShare(width / 100, lang).replace(/\s?%/u, '')),
    count: () => counted(width, say.afterTo.count, lang),
    people: () => counted(width, say.afterTo.people, lang),
  };
  return say.rangeWide(texts[as]());
}

/** From which number to which counts, e.g. "19% to 31%"; empty where one number alone does. */
export function rangeText(
  accepted: Accepted | undefined,
  quantity: Quantity,
  speech: FullSpeech,
): string {
  if (!accepted) return '';
  const { from, to } = accepted;
  const bare =
    quantity.as === 'share'
      ? formatShare(from / 100, speech.lang)
      : formatNumber(from, speech.lang);
  return speech.say.range(bare, textAfterTo(to, quantity, speech));
}

/** As far from the answer, as a part of it, an estimate may be: beyond that it is none. */
const FURTHEST = 0.5;

/**
 * What is wrong with the range that counts for an answer: it has the answer inside, ends at numbers
 * that can be told as they are, and leaves something to be estimated.
 */
export function acceptedFaults(
  accepted: Accepted | undefined,
  answer: number,
  quantity: Quantity,
): readonly Fault[] {
  if (!accepted) return [];
  const { from, to } = accepted;
  const written = `${from} to ${to}`;
  if (from > answer || to < answer || from === to) {
    return [['accepted', `${written} is no range around the answer, ${answer}`]];
  }
  if (answer - from > FURTHEST * answer || to - answer > FURTHEST * answer) {
    return [['accepted', `${written} is further from the answer, ${answer}, than half of it`]];
  }
  return (['from', 'to'] as const).flatMap((end) => {
    const value = accepted[end];
    const shown = shownValue(value, quantity);
    return shown === value
      ? []
      : at('accepted', [[end, `${value} has more digits than the page shows: ${shown}`]]);
  });
}

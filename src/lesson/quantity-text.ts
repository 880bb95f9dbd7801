import type { Quantity } from '../model/lesson.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import type { Measured } from './quantity.ts';
import type { FullSpeech } from './speech.ts';

/** From this share on, in per cent, the page shows whole numbers. */
const WHOLE_FROM = 10;

/** A value to the digits that the page shows of it. */
export function shownValue(value: number, { as }: Quantity): number {
  return as === 'share' && value < WHOLE_FROM ? Math.round(value * 10) / 10 : Math.round(value);
}

/** A quantity with its unit; "up to" where it is open how much of it is meant. */
export function quantityText(
  { value, uncertain }: Measured,
  { as }: Quantity,
  { words, say, lang }: FullSpeech,
): string {
  const texts = {
    area: () => `${formatNumber(value, lang)} ${words.units.area.km}`,
    share: () => formatShare(value / 100, lang),
    count: () => counted(value, words.counted.towns, lang),
    people: () => counted(value, say.counted.people, lang),
  };
  const text = texts[as]();
  return uncertain ? words.units.upTo(text) : text;
}

/** What stands behind the field in which a quantity is written. */
export function unitText({ as }: Quantity, { words, say }: FullSpeech): string {
  return { area: words.units.area.km, share: '%', ...say.units }[as];
}

import type { Quantity } from '../model/lesson.ts';
import { formatArea } from '../words/area.ts';
import { formatShare } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import type { Measured } from './quantity.ts';
import type { FullSpeech } from './speech.ts';

/** From this share on, in per cent, the page shows whole numbers. */
const WHOLE_FROM = 10;

/** A value to the digits that the page shows of it. */
export function shownValue(value: number, { as }: Quantity): number {
  return as === 'share' && value < WHOLE_FROM ? Math.round(value * 10) / 10 : Math.round(value);
}

/** A value with its unit. */
function shownText(
  value: number,
  { as }: Pick<Quantity, 'as'>,
  { words, say, lang }: FullSpeech,
): string {
  const texts = {
    area: () => formatArea(value, 'km', words, lang),
    share: () => formatShare(value / 100, lang),
    count: () => counted(value, say.counted.towns, lang),
    people: () => counted(value, say.counted.people, lang),
  };
  return texts[as]();
}

/** The same after "to" and "up to", where some languages ask for another form of what is counted. */
export function textAfterTo(value: number, quantity: Quantity, speech: FullSpeech): string {
  const { say, lang } = speech;
  const { as } = quantity;
  const isCounted = as === 'count' || as === 'people';
  return isCounted ? counted(value, say.afterTo[as], lang) : shownText(value, quantity, speech);
}

/** A quantity with its unit; "up to" where it is open how much of it is meant. */
export function quantityText(
  { value, uncertain }: Measured,
  quantity: Quantity,
  speech: FullSpeech,
): string {
  if (!uncertain) return shownText(value, quantity, speech);
  return speech.words.units.upTo(textAfterTo(value, quantity, speech));
}

/** A source's figure beside the computed one, and how far apart they are. */
export function comparedText(
  stated: number,
  measured: Measured,
  quantity: Quantity,
  speech: FullSpeech,
): string {
  const apart = Math.abs(stated - measured.value) / measured.value;
  return speech.say.stated(
    shownText(stated, quantity, speech),
    quantityText(measured, quantity, speech),
    formatShare(apart, speech.lang),
  );
}

/** The unit of a number that is asked for. */
export function unitText({ as }: Quantity, { words, say }: FullSpeech): string {
  return { area: words.units.square.km, share: '%', ...say.units }[as];
}

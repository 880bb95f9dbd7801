import type { Quantity } from '../model/lesson.ts';
import { formatDay } from '../words/format.ts';
import type { Facts } from './facts.ts';
import { measure, type Varied } from './quantity.ts';
import { quantityText } from './quantity-text.ts';
import type { FullSpeech } from './speech.ts';

/** A quantity in words, and beside it how much a scenario leaves unclear: "0 km²; unclear: up to 148 km²". */
export function saidValue(
  quantity: Quantity,
  known: Facts,
  speech: FullSpeech,
  varied: Varied,
): string {
  const { say, lang } = speech;
  const textOf = (of: Quantity) => quantityText(measure(of, known, varied), of, speech);
  if (quantity.of === 'gained')
    return say.gained(textOf(quantity), formatDay(quantity.since, lang));
  const unclear = unclearBeside(quantity);
  const isUnclear = unclear !== null && measure(unclear, known, varied).value > 0;
  const also = isUnclear ? [say.unclearToo(textOf(unclear))] : [];
  return [textOf(quantity), ...also].join('; ');
}

/** What a record leaves unclear beside what is asked for: it might be more. */
function unclearBeside(quantity: Quantity): Quantity | null {
  if (quantity.of !== 'change') return null;
  const isAsked = quantity.change === 'stays' || quantity.change === 'unresolved';
  return isAsked ? null : { ...quantity, change: 'unresolved' };
}

import { quotedAfter } from '../quotation.ts';

/**
 * Words as JSON. A message with values is a function that only puts them into a text; as JSON it is
 * that text with a mark for each value. So words can be sent in parts, from one file a language.
 */

/** Marks that stand for the first value, the second, …: they are of the private use area, which no text has. */
const MARKS = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;
type Mark = (typeof MARKS)[number];
const MARK = /[\uE000-\uE003]/g;

/** Words as plain data: functions become texts with marks. */
export function templatesOf(words: unknown): unknown {
  if (typeof words === 'function') return (words as (...values: string[]) => string)(...MARKS);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, templatesOf(inner)]));
}

/** The words that `templatesOf` was given: texts with marks become functions again. */
export function wordsOf<Words>(templates: unknown): Words {
  return revived(templates) as Words;
}

function revived(template: unknown): unknown {
  if (typeof template === 'string') return template.search(MARK) >= 0 ? filler(template) : template;
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, inner]) => [key, revived(inner)]));
}

function filler(template: string) {
  return (...values: unknown[]) =>
    template.replace(MARK, (mark, at: number) =>
      quotedAfter(template.charAt(at - 1), String(values[MARKS.indexOf(mark as Mark)])),
    );
}

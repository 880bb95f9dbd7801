import type { TextLanguage } from '../model/language.ts';

interface Marks {
  readonly outer: readonly [open: string, close: string];
  /** Around what is quoted inside of a quotation. */
  readonly inner: readonly [open: string, close: string];
}

const MARKS: Readonly<Record<TextLanguage, Marks>> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
};

/** A function that puts a text into a language's quotation marks. */
export function quoting(lang: TextLanguage): (text: string) => string {
  const { outer } = MARKS[lang];
  return (text) => outer[0] + quotedAfter(outer[0], text) + outer[1];
}

/**
 * The same for a whole sentence, given without its full stop, which stands inside in English and
 * outside in Ukrainian.
 */
export function quotingSentence(lang: TextLanguage): (sentence: string) => string {
  const quoted = quoting(lang);
  return (sentence) => (lang === 'en' ? quoted(`${sentence}.`) : `${quoted(sentence)}.`);
}

/** A text as it stands after a mark: where that opens a quotation, with inner marks for its own. */
export function quotedAfter(mark: string, text: string): string {
  const marks = Object.values(MARKS).find(({ outer }) => outer[0] === mark);
  if (!marks) return text;
  const { outer, inner } = marks;
  return text.replaceAll(outer[0], inner[0]).replaceAll(outer[1], inner[1]);
}

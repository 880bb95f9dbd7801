/** A pair of quotation marks, and that around what is quoted inside of a quotation. */
export interface Quotes {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

/** How a language sets what is quoted, counted and listed. */
export interface Style {
  readonly quotes: Quotes;
  /** Whether the full stop of a quoted sentence stands inside of the marks. */
  readonly stopInside: boolean;
  /** Whether the sign of per cent stands apart from its figure: locale data don't say. */
  readonly percentApart: boolean;
  /** A list as locale data write it, mended where the language has it otherwise. */
  readonly list: (written: string) => string;
}

/** Where lines of a language don't break, as parts of regular expressions. */
export interface Breaks {
  /** Units, words and months that belong to the number before them. */
  readonly afterNumber: string;
  /** Words that belong to what follows them; empty where there are none. */
  readonly beforeWord: string;
  /** Words that belong to what they follow; empty where there are none. */
  readonly afterWord: string;
  /** Other spaces. */
  readonly others: readonly RegExp[];
}

/** A function that puts a text into a language's quotation marks. */
export function quotingIn({ quotes }: Style): (text: string) => string {
  const [open, close] = quotes.outer;
  return (text) => open + insideOf(quotes, text) + close;
}

/** The same for a whole sentence, given without its full stop, which is set by the language. */
export function quotingSentenceIn(style: Style): (sentence: string) => string {
  const quoted = quotingIn(style);
  return (sentence) => (style.stopInside ? quoted(`${sentence}.`) : `${quoted(sentence)}.`);
}

/** A text as it stands in a quotation: with inner marks for its own. */
export function insideOf({ outer, inner }: Quotes, text: string): string {
  return text.replaceAll(outer[0], inner[0]).replaceAll(outer[1], inner[1]);
}

/** A space at which no line breaks. */
export const NO_BREAK = '\u00a0';

/** A text for programs and for comparing: with one kind of space. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}

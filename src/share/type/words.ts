import { NO_BREAK } from '../../content/spaces.ts';
import { lengthOf, type FaceName } from './faces.ts';

/** How long a line gets by a word, in thousandths of an em: the same at any width. */
interface Measured {
  readonly text: string;
  readonly length: number;
  /** In a line that ends with a space. */
  readonly more: number;
}

/** A word, or several that are held together. */
export interface Word extends Measured {
  /** What it is parted into before a word is broken. */
  readonly parts: readonly Measured[];
}

const MEASURED = new Map<string, readonly Word[]>();

/** As many texts as some figures have. */
const MOST_TEXTS = 400;

/** The words of a text: layouts set the same one in many widths and sizes. */
export function wordsOf(text: string, face: FaceName): readonly Word[] {
  const key = `${face} ${text}`;
  const known =
    MEASURED.get(key) ??
    glued(text)
      .split(' ')
      .map((word) => wordOf(word, face));
  if (MEASURED.size >= MOST_TEXTS) MEASURED.clear();
  MEASURED.set(key, known);
  return known;
}

function wordOf(word: string, face: FaceName): Word {
  return {
    ...measured(word.replaceAll(GLUE, ' '), face),
    parts: word.split(GLUE).map((part) => measured(part, face)),
  };
}

function measured(text: string, face: FaceName): Measured {
  const more = lengthOf(` ${text}`, face) - lengthOf(' ', face);
  return { text, length: lengthOf(text, face), more };
}

/** Holds words together that no line end may part; it is drawn as a space. */
const GLUE = '\uE000';

/** Ukrainian prepositions and conjunctions of three letters; shorter words are all held. */
const SHORT = 'про|для|без|над|під|від|при|або|але|що';

/**
 * Holds together what a line end should not part: numbers and what they count, Ukrainian's short
 * words and the next one, its particles and the one before.
 */
function glued(text: string): string {
  return text
    .replaceAll(NO_BREAK, GLUE)
    .replaceAll(/ (?=(?:би?|же?)(?:[ ,.:;]|$))/gu, GLUE)
    .replaceAll(/(?<=\d) (?=\S)| (?=\d{4}(?!\d))/gu, GLUE)
    .replaceAll(HELD, GLUE);
}

const HELD = new RegExp(
  `(?<=(?:^|[ ${GLUE}«(])(?!(?:би?|же?) )(?:\\p{Script=Cyrillic}{1,2}|${SHORT})) (?=\\S)`,
  'giu',
);

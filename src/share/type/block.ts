import { NO_BREAK, withPlainSpaces } from '../../content/spaces.ts';
import { lengthOf, widthOf, type FaceName } from './faces.ts';

/** How a text is set. Lengths are units of the picture. */
export interface Setting {
  readonly face: FaceName;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** A text in its lines, none wider than the room it was given. */
export interface Block extends Setting {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
  /** Whether words had to go for want of room. */
  readonly cut: boolean;
}

/** The room of a text. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

/** Stands for words that had no room. */
export const ELLIPSIS = '…';
/** Holds words together that no line end may part; it is drawn as a space. */
const GLUE = '\uE000';

/**
 * Sets a text in the largest of the settings in which it fits; where none does, in the smallest,
 * cut at an ellipsis. A word that is wider than the room is broken where it must be.
 */
export function setText(text: string, room: Room, settings: readonly Setting[]): Block {
  let last: Block | undefined;
  for (const setting of settings) {
    last = blockOf(brokenAt(text, room.width, setting), room.lines, room.width, setting);
    if (!last.cut) return last;
  }
  if (!last) throw new Error('no setting for a text');
  return last;
}

/** The same in lines that are about as long as each other: for titles. */
export function setBalanced(text: string, room: Room, settings: readonly Setting[]): Block {
  const widest = setText(text, room, settings);
  if (widest.cut || widest.lines.length < 2) return widest;
  // No narrower than what is held together, or a day would lose its month.
  const held = glued(text)
    .split(' ')
    .map((word) => widthOf(drawn(word), widest.face, widest.size));
  let [low, high] = [Math.max(0, ...held.filter((width) => width <= room.width)), room.width];
  let best = widest;
  for (let step = 0; step < STEPS; step++) {
    const width = (low + high) / 2;
    const lines = brokenAt(text, width, widest);
    const keeps = lines.length === widest.lines.length && isUnbroken(lines, text);
    if (keeps) best = blockOf(lines, room.lines, room.width, widest);
    [low, high] = keeps ? [low, width] : [width, high];
  }
  return best;
}

/** Halvings that bring a line's length within a hundredth. */
const STEPS = 7;

function blockOf(
  lines: readonly string[],
  most: number,
  room: number,
  { face, size, leading }: Setting,
): Block {
  const cut = lines.length > most;
  const kept = cut
    ? [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), room, face, size)]
    : lines;
  const widths = kept.map((line) => widthOf(line, face, size));
  return {
    face,
    size,
    leading,
    lines: kept,
    width: Math.max(0, ...widths),
    height: kept.length * leading,
    cut,
  };
}

/** As much of a text as has room before an ellipsis. */
function shortened(text: string, room: number, face: FaceName, size: number): string {
  const characters = Array.from(text);
  let count = characters.length;
  const line = () => characters.slice(0, count).join('').trimEnd() + ELLIPSIS;
  while (count > 0 && widthOf(line(), face, size) > room) count--;
  return line();
}

function brokenAt(text: string, width: number, { face, size }: Setting): string[] {
  const hasRoom = (length: number) => (length / 1000) * size <= width;
  const fits = (line: string) => hasRoom(lengthOf(drawn(line), face));
  // Words held together part before a word is broken.
  const words = glued(text)
    .split(' ')
    .flatMap((word) => (fits(word) ? [word] : word.split(GLUE)));
  const lines: string[] = [];
  // Of the last line: measuring it anew for each word would take several times as long.
  let length = 0;
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined) {
      const longer = length + lengthOf(drawn(` ${word}`), face, drawn(last.at(-1) ?? ''));
      if (hasRoom(longer)) {
        lines.splice(-1, 1, `${last} ${word}`);
        length = longer;
        continue;
      }
    }
    let rest = word;
    while (rest.length > 1 && !fits(rest)) {
      const part = longest(rest, fits);
      lines.push(part);
      rest = rest.slice(part.length);
    }
    lines.push(rest);
    length = lengthOf(drawn(rest), face);
  }
  return lines.map(drawn);
}

/** The longest start of a word that fits, one character at least. */
function longest(word: string, fits: (line: string) => boolean): string {
  const characters = Array.from(word);
  let count = Math.max(1, characters.length - 1);
  while (count > 1 && !fits(characters.slice(0, count).join(''))) count--;
  return characters.slice(0, count).join('');
}

function isUnbroken(lines: readonly string[], text: string): boolean {
  return lines.join(' ') === withPlainSpaces(text);
}

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

function drawn(line: string): string {
  return line.replaceAll(GLUE, ' ');
}

/** Heights of both families in em: capitals; ascenders, Й and Ї; descenders. */
const CAPITAL = 0.66;
export const ASCENT = 0.86;
export const DESCENT = 0.22;

/** From the top of a line's room to its baseline: capitals stand in the middle of the leading. */
export function baselineOf({ size, leading }: Setting): number {
  return (leading + CAPITAL * size) / 2;
}

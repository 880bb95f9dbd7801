import { withPlainSpaces } from '../../content/spaces.ts';
import { lengthOf, type FaceName } from './faces.ts';
import { keptOf } from './kept.ts';
import type { Block, Room, Setting } from './setting.ts';
import { wordsOf } from './words.ts';

export type { Block, Setting };

/** Stands for words that had no room. */
export const ELLIPSIS = '…';
/**
 * Sets a text in the largest of the settings in which it fits; where none does, in the smallest,
 * cut at an ellipsis. A word that is wider than the room is broken where it must be.
 */
export const setText = keptOf((text: string, room: Room, settings: readonly Setting[]): Block => {
  const smallest = settings.at(-1);
  if (!smallest) throw new Error('no setting for a text');
  for (const setting of settings) {
    const lines = brokenAt(text, room.width, setting);
    if (lines.length <= room.lines) return blockOf(lines, room, setting);
  }
  return blockOf(brokenAt(text, room.width, smallest), room, smallest);
});

/** The same in lines that are about as long as each other: for titles. */
export const setBalanced = keptOf((text, room, settings): Block => {
  const widest = setText(text, room, settings);
  if (widest.cut || widest.lines.length < 2) return widest;
  // No narrower than what is held together, or a day would lose its month.
  const held = wordsOf(text, widest.face).map(({ length }) => (length / 1000) * widest.size);
  let [low, high] = [Math.max(0, ...held.filter((width) => width <= room.width)), room.width];
  let best = widest;
  for (let step = 0; step < STEPS; step++) {
    const width = (low + high) / 2;
    const lines = brokenAt(text, width, widest);
    const keeps = lines.length === widest.lines.length && isUnbroken(lines, text);
    if (keeps) best = blockOf(lines, room, widest);
    [low, high] = keeps ? [low, width] : [width, high];
  }
  return best;
});

/** Halvings that bring a line's length within a hundredth. */
const STEPS = 7;

/** A line of text, and how long it is in thousandths of an em. */
interface Line {
  readonly text: string;
  readonly length: number;
}

function blockOf(lines: readonly Line[], room: Room, { face, size, leading }: Setting): Block {
  const cut = lines.length > room.lines;
  const kept = cut
    ? [
        ...lines.slice(0, room.lines - 1),
        shortened(textOf(lines.slice(room.lines - 1)), room.width, face, size),
      ]
    : lines;
  return {
    face,
    size,
    leading,
    lines: kept.map(({ text }) => text),
    width: Math.max(0, ...kept.map(({ length }) => (length / 1000) * size)),
    height: kept.length * leading,
    cut,
  };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** As much of a text as has room before an ellipsis. */
function shortened(text: string, room: number, face: FaceName, size: number): Line {
  const characters = Array.from(text);
  let sum = 0;
  // Of each start of the text: measured anew they would take the square of the time.
  const starts = characters.map(
    (character, index) => (sum += lengthOf(character, face, characters[index - 1])),
  );
  for (let count = characters.length; count > 0; count--) {
    const last = characters[count - 1] ?? '';
    if (last.trim() === '') continue;
    const length = (starts[count - 1] ?? 0) + lengthOf(ELLIPSIS, face, last);
    if ((length / 1000) * size > room) continue;
    return { text: characters.slice(0, count).join('') + ELLIPSIS, length };
  }
  return { text: ELLIPSIS, length: lengthOf(ELLIPSIS, face) };
}

function brokenAt(text: string, width: number, { face, size }: Setting): readonly Line[] {
  const hasRoom = (length: number) => (length / 1000) * size <= width;
  const fits = (line: string) => hasRoom(lengthOf(line, face));
  // Words held together part before a word is broken.
  const words = wordsOf(text, face).flatMap((word) => (hasRoom(word.length) ? [word] : word.parts));
  const lines: Line[] = [];
  for (const { text: word, length, more } of words) {
    const last = lines.at(-1);
    if (last !== undefined) {
      const longer = last.length + lengthOf(' ', face, last.text.at(-1)) + more;
      if (hasRoom(longer)) {
        lines[lines.length - 1] = { text: `${last.text} ${word}`, length: longer };
        continue;
      }
    }
    let [rest, left] = [word, length];
    while (rest.length > 1 && !hasRoom(left)) {
      const part = longest(rest, fits);
      lines.push({ text: part, length: lengthOf(part, face) });
      rest = rest.slice(part.length);
      left = lengthOf(rest, face);
    }
    lines.push({ text: rest, length: left });
  }
  return lines;
}

/** The longest start of a word that fits, one character at least. */
function longest(word: string, fits: (line: string) => boolean): string {
  const characters = Array.from(word);
  let count = Math.max(1, characters.length - 1);
  while (count > 1 && !fits(characters.slice(0, count).join(''))) count--;
  return characters.slice(0, count).join('');
}

function isUnbroken(lines: readonly Line[], text: string): boolean {
  return textOf(lines) === withPlainSpaces(text);
}

/** Heights of both families in em: capitals; ascenders, Й and Ї; descenders. */
const CAPITAL = 0.66;
export const ASCENT = 0.86;
export const DESCENT = 0.22;

/** From the top of a line's room to its baseline: capitals stand in the middle of the leading. */
export function baselineOf({ size, leading }: Setting): number {
  return (leading + CAPITAL * size) / 2;
}

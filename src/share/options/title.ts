import { lackingIn } from '../type/faces.ts';

/** How long a title and a subtitle may be, in characters. */
export const LONGEST = { title: 120, subtitle: 240 } as const;

/** A text as a figure has it, and what of it is left out, for the one who wrote it. */
export interface Cleaned {
  readonly text: string;
  /** Characters that the figure's fonts lack, each once. */
  readonly lacking: readonly string[];
  readonly tooLong: boolean;
}

/** What is never drawn and never told: controls, marks of direction, joiners, variants. */
const SILENT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;

/**
 * A text that somebody wrote, as a figure can show it: in composed letters, one kind of space, no
 * longer than there is room for, and of characters that the fonts have.
 */
export function cleaned(raw: string, most: number): Cleaned {
  const plain = raw.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(SILENT, '');
  const lacking = lackingIn(plain);
  const without = Array.from(plain)
    .filter((character) => !lacking.includes(character))
    .join('')
    .replaceAll(/ +/g, ' ')
    .trim();
  const characters = Array.from(without);
  const tooLong = characters.length > most;
  return {
    text: tooLong ? characters.slice(0, most).join('').trimEnd() : without,
    lacking,
    tooLong,
  };
}

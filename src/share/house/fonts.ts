import type { ShareWords } from '../../content/share/index.ts';
import { FONT_ROLES, type House, type HouseFonts, type WithFonts } from './house.ts';
import type { FontFiles } from './read.ts';
import { readFont } from './read-font.ts';

/**
 * Reads the fonts that a style names.
 * @param bytesOf gives the file of a name, null where there is none
 */
export function withFonts(
  house: House,
  files: FontFiles,
  bytesOf: (file: string) => Uint8Array | null,
  { problem, font: words }: ShareWords['house'],
): WithFonts {
  const told: string[] = [];
  const fonts: { -readonly [Role in keyof HouseFonts]: HouseFonts[Role] } = {};
  for (const role of FONT_ROLES) {
    const file = files[role];
    if (file === undefined) continue;
    const no = (sentence: string) => ({ ok: false, sentence: `${file}: ${sentence}` }) as const;
    const bytes = bytesOf(file);
    if (!bytes) return { ok: false, sentence: problem.field(`fonts.${role}`, words.missing(file)) };
    const read = readFont(bytes, role, words);
    if (!read.ok) return no(read.sentence);
    fonts[role] = read.face;
    if (read.lacking.length > 0) told.push(`${file}: ${words.lacking(read.lacking.join(' '))}`);
  }
  return { ok: true, house: { ...house, fonts }, told };
}

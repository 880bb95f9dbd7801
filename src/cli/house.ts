import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoting } from '../content/quotation.ts';
import { withFonts } from '../share/house/fonts.ts';
import type { House } from '../share/house/house.ts';
import { parseHouse } from '../share/house/read.ts';
import { say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';

const quoted = quoting('en');

/**
 * The house style in a file, with the fonts that it names, from the same folder.
 * @param warn is told which characters a font lacks
 * @throws UserFault that names the file, the field and the fault
 */
export function readHouse(path: string, warn: (text: string) => void = () => undefined): House {
  const fault = (sentence: string) =>
    new UserFault(`--house: ${quoted(path)}: ${sentence}`, EXIT.option);
  const { problem } = say.house;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw fault(problem.unreadable);
  }
  const parsed = parseHouse(text, problem);
  if (!parsed.ok) throw fault(parsed.sentence);
  const { house, files } = parsed;
  const read = fontsOf(() =>
    withFonts(house, files, (file) => bytesIn(join(dirname(path), file)), say.house),
  );
  if (!read) throw fault(say.house.font.noFont);
  if (!read.ok) throw fault(read.sentence);
  for (const sentence of read.told) warn(`--house: ${sentence}\n`);
  return read.house;
}

/** What reads fonts may break on one that is made to break it. */
function fontsOf<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function bytesIn(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

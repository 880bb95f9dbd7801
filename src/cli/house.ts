import { readFileSync } from 'node:fs';
import { quoting } from '../content/quotation.ts';
import type { House } from '../share/house.ts';
import { parseHouse } from '../share/read-house.ts';
import { say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';

const quoted = quoting('en');

/** The house style in a file. @throws UserFault that names the file, the field and the fault */
export function readHouse(path: string): House {
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
  return parsed.house;
}

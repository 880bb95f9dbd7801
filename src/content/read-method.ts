import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Method } from '../model/method.ts';
import { parseMethod } from './method-schema.ts';

const FILE = join(import.meta.dirname, 'method.json');

/**
 * Reads and checks how the map is made.
 * @throws Error naming the file and each field that is wrong.
 */
export function readMethod(file = FILE): Method {
  const refuse = (problems: readonly string[]): never => {
    const lines = problems.map((problem) => `${basename(file)}: ${problem}`);
    throw new Error(`The method can't be used:\n${lines.join('\n')}`);
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
  const parsed = parseMethod(json);
  return parsed.ok ? parsed.method : refuse(parsed.problems);
}

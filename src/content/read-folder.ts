import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a file holds, or what is wrong with it: each problem with the field's path. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads and checks every JSON file of a folder, by name: each holds one thing, called as the file.
 * @param what the files hold, as a sentence begins with it
 * @param faultsOf what is wrong with one that follows its schema
 * @throws Error naming each file and field that is wrong.
 */
export function readFolder<T extends { readonly id: string }>(
  what: string,
  folder: string,
  parse: (json: unknown) => Parsed<T>,
  faultsOf: (value: T) => readonly string[],
): readonly T[] {
  const problems: string[] = [];
  const values = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const report = (problem: string) => problems.push(`${name}: ${problem}`);
      try {
        const parsed = parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        if (!parsed.ok) {
          parsed.problems.forEach(report);
          return [];
        }
        const { value } = parsed;
        if (value.id !== basename(name, '.json'))
          report(`id: "${value.id}" is not the file's name`);
        faultsOf(value).forEach(report);
        return [value];
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
  if (problems.length > 0) throw new Error(`${what} can't be used:\n${problems.join('\n')}`);
  return values;
}

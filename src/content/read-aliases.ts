import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { REGION_IDS } from '../model/region.ts';
import { kebab, problemOf, words } from './fields.ts';

const FILE = join(import.meta.dirname, 'aliases.json');

const names = v.pipe(v.array(words), v.minLength(1, 'needs a name'));
const aliases = v.strictObject({
  places: v.record(kebab, names),
  regions: v.record(v.picklist(REGION_IDS, 'must be a region'), names),
});

/** Other names by which places and regions are looked for: former ones, and other spellings. */
export interface Aliases {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads and checks the other names: each belongs to a place that there is, and stands there once.
 * @param places ids of all places
 * @throws Error naming the file and each field that is wrong.
 */
export function readAliases(places: readonly string[], file = FILE): Aliases {
  const refuse = (problems: readonly string[]): never => {
    const lines = problems.map((problem) => `${basename(file)}: ${problem}`);
    throw new Error(`The other names can't be used:\n${lines.join('\n')}`);
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
  const result = v.safeParse(aliases, json);
  if (!result.success) return refuse(result.issues.map(problemOf));
  const problems = [
    ...Object.keys(result.output.places).flatMap((id) =>
      places.includes(id) ? [] : [`places.${id}: no place "${id}"`],
    ),
    ...Object.entries(result.output).flatMap(([group, entries]) =>
      Object.entries(entries).flatMap(([id, all]) =>
        (all ?? []).flatMap((name, index) =>
          all?.indexOf(name) === index ? [] : [`${group}.${id}.${index}: "${name}" stands twice`],
        ),
      ),
    ),
  ];
  return problems.length === 0 ? (result.output as Aliases) : refuse(problems);
}

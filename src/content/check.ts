import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from './schema.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');
/** Records that no page lists yet. */
const NEXT = join(import.meta.dirname, 'scenarios-next');

/** All records, also those that no page lists yet. */
export function readAllScenarios(): Scenario[] {
  return readScenarios(FOLDER, NEXT);
}

/**
 * Reads and checks every scenario file of some folders, each by itself and against the others.
 * @throws Error naming each file and field that is wrong.
 */
export function readScenarios(...folders: readonly string[]): Scenario[] {
  const problems: string[] = [];
  const files = (folders.length > 0 ? folders : [FOLDER])
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.json'))
    .toSorted((a, b) => basename(a).localeCompare(basename(b)));
  const ids = new Set(files.map((file) => basename(file, '.json')));
  const scenarios = files.flatMap((file) => {
    const name = basename(file);
    const report = (problem: string) => problems.push(`${name}: ${problem}`);
    try {
      const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
      if (parsed.ok && name !== `${parsed.scenario.id}.json`) {
        report(`id: "${parsed.scenario.id}" is not the file's name`);
      }
      (parsed.ok ? relatedProblems(parsed.scenario, ids) : parsed.problems).forEach(report);
      if (parsed.ok) return [parsed.scenario];
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
    return [];
  });
  if (problems.length > 0) throw new Error(`Scenarios can't be used:\n${problems.join('\n')}`);
  return scenarios;
}

/** What is wrong with the scenarios that a record is told apart from. `ids` are all there are. */
function relatedProblems({ id, related }: Scenario, ids: ReadonlySet<string>): string[] {
  const named = related.map(({ scenario }) => scenario);
  return named.flatMap((other, index) => {
    const field = `related.${index}.scenario`;
    if (other === id) return [`${field}: "${other}" is this scenario itself`];
    if (!ids.has(other)) return [`${field}: no scenario has the id "${other}"`];
    return named.indexOf(other) < index ? [`${field}: "${other}" is named twice`] : [];
  });
}

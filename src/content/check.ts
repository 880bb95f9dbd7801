import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from './schema.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');

/**
 * Reads and checks every scenario file of a folder, each by itself and against the others.
 * @throws Error naming each file and field that is wrong.
 */
export function readScenarios(folder = FOLDER): Scenario[] {
  const problems: string[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const ids = new Set(names.map((name) => basename(name, '.json')));
  const scenarios = names.flatMap((name) => {
    const report = (problem: string) => problems.push(`${name}: ${problem}`);
    try {
      const parsed = parseScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from './schema.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');

/**
 * Reads and checks every scenario file of a folder.
 * @throws Error naming each file and field that is wrong.
 */
export function readScenarios(folder = FOLDER): Scenario[] {
  const problems: string[] = [];
  const scenarios = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const report = (problem: string) => problems.push(`${name}: ${problem}`);
      try {
        const parsed = parseScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        if (parsed.ok && name !== `${parsed.scenario.id}.json`) {
          report(`id: "${parsed.scenario.id}" is not the file's name`);
        }
        if (parsed.ok) return [parsed.scenario];
        parsed.problems.forEach(report);
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
      }
      return [];
    });
  if (problems.length > 0) throw new Error(`Scenarios can't be used:\n${problems.join('\n')}`);
  return scenarios;
}

import { readFileSync } from 'node:fs';
import { readScenarios } from '../../src/content/check.ts';
import { orderScenarios } from '../../src/content/order.ts';
import { parseGeography } from '../../src/data/parse.ts';
import { LAYER_FILES } from '../../src/model/geography.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const files = Object.fromEntries(
  LAYER_FILES.map((file) => [
    file,
    JSON.parse(readFileSync(`public/geo/${file}.geojson`, 'utf8')) as unknown,
  ]),
) as Record<(typeof LAYER_FILES)[number], unknown>;

const parsed = parseGeography(files);

if (!parsed.ok) throw new Error(parsed.problems.join('\n'));

/** The ground of the published day, and in which of its zones places lie. */
export const {
  ground: { zones },
  placeZones,
} = parsed.geography;

/** All records, in the order of the page. */
export const SCENARIOS = orderScenarios(readScenarios());

export const scenarioOf = (id: string): Scenario => {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
};

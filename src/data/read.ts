import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYER_FILES, type Geography, type LayerFile } from '../model/geography.ts';
import { parseGeography } from './parse.ts';

/**
 * Reads `public/geo` of the project in a folder.
 * @throws Error naming file and field where something is wrong.
 */
export function readGeography(root: string): Geography {
  const files = Object.fromEntries(
    LAYER_FILES.map((file) => [
      file,
      JSON.parse(readFileSync(join(root, `public/geo/${file}.geojson`), 'utf8')) as unknown,
    ]),
  ) as Record<LayerFile, unknown>;
  const parsed = parseGeography(files);
  if (!parsed.ok) throw new Error(`public/geo can't be used:\n${parsed.problems.join('\n')}`);
  return parsed.geography;
}

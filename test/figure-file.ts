import { readMaterials } from '../src/cli/material.ts';
import { readArchive } from '../src/history/read.ts';
import { onDays } from '../src/share/material/days.ts';
import { figureOf } from '../src/share/figure/figure.ts';
import { outputFile } from '../src/share/file/file.ts';
import type { Format } from '../src/share/options/format.ts';
import { parseOptions } from '../src/share/options/parse.ts';
import { rasterise } from '../src/share/png/raster-node.ts';

const materialIn = readMaterials(process.cwd());
const archive = readArchive(process.cwd());
const scenarios = materialIn('en').scenarios.map(({ id }) => id);

/**
 * The file that the command line writes for a figure.
 * @param page the address that the figure carries
 * @param raw the options, as they are typed
 */
export async function figureFile(format: Format, page: string, raw: Record<string, string>) {
  const parsed = parseOptions(raw, scenarios);
  if (!parsed.ok) throw new Error('the options are wrong');
  const { options, material } = onDays(parsed.options, materialIn(parsed.options.lang), archive);
  const made = figureOf(options, material, () => page);
  if (!made.ok) throw new Error('there is no such figure');
  return outputFile(made.figure, format, rasterise);
}

import { performance } from 'node:perf_hooks';
import { tsImport } from 'tsx/esm/api';
import { median, quantile, verdict } from './statistics.mjs';

/** How often each figure is made. */
const TIMES = { svg: 40, png: 12 };

/** What the median may take, in ms. */
const BUDGETS = { svg: 100, png: 1000 };

/** What is asked for: each scenario in turn, in each language. */
const ASKED = {
  svg: { size: '1200x675' },
  png: { size: '1200x675', scale: '2' },
};

export const EXPORT_HEAD = ['what', 'times', 'p50', 'p95', 'budget', ''];

/** Rows of what, times, median and 95th percentile in ms, budget and verdict for a figure's files. */
export async function exportTimes() {
  const load = (path) => tsImport(`../src/${path}`, import.meta.url);
  const { readMaterials } = await load('cli/material.ts');
  const { figureOf } = await load('share/figure.ts');
  const { outputFile } = await load('share/file.ts');
  const { LANGUAGES } = await load('model/language.ts');
  const { parseOptions } = await load('share/parse.ts');
  const { rasterise } = await load('share/raster-node.ts');
  const materialIn = readMaterials('.');
  const ids = materialIn('en').scenarios.map(({ id }) => id);

  /** Makes one file from the beginning, and says how long that took. */
  async function time(format, index) {
    const lang = LANGUAGES[index % LANGUAGES.length];
    const scenario = ids[Math.floor(index / LANGUAGES.length) % ids.length];
    const { options } = parseOptions({ ...ASKED[format], scenario, lang }, ids);
    const start = performance.now();
    const { figure } = figureOf(options, materialIn(lang), () => '');
    await outputFile(figure, format, rasterise);
    return performance.now() - start;
  }

  const rows = [];
  for (const [what, format] of [
    ['SVG, 1200 × 675, fonts inside', 'svg'],
    ['PNG, 1200 × 675 at 2×', 'png'],
  ]) {
    const times = [];
    for (let index = 0; index < TIMES[format]; index++) times.push(await time(format, index));
    rows.push([
      what,
      String(times.length),
      median(times).toFixed(0),
      quantile(times, 0.95).toFixed(0),
      String(BUDGETS[format]),
      verdict(median(times) <= BUDGETS[format]),
    ]);
  }
  return rows;
}

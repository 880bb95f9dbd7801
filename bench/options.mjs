import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
export const SECTIONS = [
  'sizes',
  'export',
  'first-map',
  'switch',
  'page',
  'days',
  'serve',
  'lighthouse',
];

/** What the command line asks for: `--only sizes,switch` and `--times 3`. */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: { only: { type: 'string' }, times: { type: 'string', default: '3' } },
  });
  const only = values.only?.split(',') ?? SECTIONS;
  const unknown = only.find((name) => !SECTIONS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only knows ${SECTIONS.join(', ')}; it does not know "${unknown}".`);
  }
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1) {
    throw new Error(`--times needs a whole number from 1 on, not "${values.times}".`);
  }
  return { only, times };
}

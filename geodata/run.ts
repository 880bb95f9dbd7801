import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, own, readOwn } from './build.js';
import { LINE_DATE } from './config.js';
import { Fault } from './lib/fault.js';
import { recoverFolder, replaceFolder } from './lib/swap.js';
import { readSource, type Read, type SourceList } from './steps/sources.js';
import { keep, updateFrom } from './update.js';

const { values } = parseArgs({
  options: {
    day: { type: 'string', default: LINE_DATE },
    out: { type: 'string' },
    // An archive, in a folder or at an address, whose new days are to be taken.
    update: { type: 'string' },
    until: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const folder = resolve(process.env.GEODATA_SOURCES ?? fileURLToPath(own('sources/')));
const out = resolve(values.out ?? fileURLToPath(own('../public/geo')));
const start = performance.now();
const say = (step: string): void => {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${step}`);
};

try {
  await recoverFolder(out);
  const list = await readOwn<SourceList>('sources.json');
  const update =
    values.update === undefined
      ? null
      : await updateFrom(values.update, folder, list, values.until);
  if (update) say(`new days: ${update.days.map(({ day }) => day).join(', ') || 'none'}`);
  if (update?.days.length !== 0) {
    await run(update?.list ?? list, update?.read ?? ((source) => readSource(folder, source)));
    if (update) await keep(folder, update);
  }
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(list: SourceList, read: Read): Promise<void> {
  const files = await build(read, list, values.day, say);
  await replaceFolder(out, files);
  for (const [name, text] of files) {
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    const size = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`;
    say(`${name}: ${size}`);
  }
}

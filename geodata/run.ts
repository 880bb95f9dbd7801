import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, own } from './build.js';
import { LINE_DATE } from './config.js';
import { Fault } from './lib/fault.js';
import { recoverFolder, replaceFolder } from './lib/swap.js';

const { values } = parseArgs({
  options: { day: { type: 'string', default: LINE_DATE }, out: { type: 'string' } },
});
const folder = resolve(process.env.GEODATA_SOURCES ?? fileURLToPath(own('sources/')));
const out = resolve(values.out ?? fileURLToPath(own('../public/geo')));
const start = performance.now();
const say = (step: string): void => {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${step}`);
};

try {
  await recoverFolder(out);
  const files = await build(folder, values.day, say);
  await replaceFolder(out, files);
  for (const [name, text] of files) {
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    const size = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`;
    say(`${name}: ${size}`);
  }
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

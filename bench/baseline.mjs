import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { twoPolygonsOfDays } from './two-polygons.mjs';

const SOURCE = fileURLToPath(new URL('baseline', import.meta.url));
const GEO = fileURLToPath(new URL('../public/geo', import.meta.url));

/** Builds the plain map page into a folder of its own; gives the folder and a way to remove it. */
export async function buildBaseline() {
  const folder = mkdtempSync(join(tmpdir(), 'lines-of-contact-baseline-'));
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
    },
  });
  cpSync(GEO, join(folder, 'geo'), { recursive: true });
  writeFileSync(join(folder, 'geo/days.json'), await twoPolygonsOfDays());
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

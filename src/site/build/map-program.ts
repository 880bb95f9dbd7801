import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { usedRules } from './map-sheet.ts';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));

const NOTICE = `/*! MapLibre GL JS, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */\n`;

const FIELDS_AS_ASSIGNED = {
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
};

type Chunk = Pick<Rolldown.OutputChunk, 'isEntry' | 'isDynamicEntry' | 'moduleIds'>;

const isSource = (id: string) => id.startsWith(join(PACKAGE, 'src/'));

/** What the map asks for by a name that is no file: the address of its worker. */
const WORKER = 'virtual:map-worker';

/** What the map's worker starts with, wherever the packages lie. */
export const WORKER_START = join(PACKAGE, 'src/source/worker.ts');

/** The worker as the package has it, whole in one file. */
const WHOLE_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Builds MapLibre from the sources in its package, program and worker together: the code that both
 * run, four fifths of the worker, is a file of its own then and comes once. The package's own
 * bundles have it twice. Its style sheet is left with the rules of what the map has.
 */
export function mapProgram(): Plugin {
  let builds = false;
  let worker = '';
  return {
    name: 'map-program',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { output: { chunkFileNames } } } }),
    configResolved(config) {
      builds = config.command === 'build';
    },
    buildStart() {
      if (!builds) return;
      worker = this.emitFile({ type: 'chunk', id: WORKER_START, name: 'map-worker' });
    },
    resolveId(id) {
      if (id === WORKER) return `\0${WORKER}`;
      return builds && id === 'maplibre-gl' ? join(PACKAGE, 'src/index.ts') : null;
    },
    // Its classes declare fields that the constructor of their parent has filled already.
    transform: (code, id) =>
      builds && isSource(id) ? transformWithOxc(code, id, FIELDS_AS_ASSIGNED) : null,
    // The licence asks that its notice stays with the program; the sources lack the bundles' own.
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some(isSource)) {
          chunk.code = NOTICE + chunk.code;
        }
        // Vite notes what a script names before the worker's hash is known.
        if (chunk.type === 'chunk' && chunk.moduleIds.includes(`\0${WORKER}`)) {
          chunk.viteMetadata?.importedAssets.add(this.getFileName(worker));
        }
      }
    },
    load(id) {
      if (id === join(PACKAGE, 'dist/maplibre-gl.css')) return usedRules(readFileSync(id, 'utf8'));
      if (id !== `\0${WORKER}`) return null;
      return builds
        ? `export default import.meta.ROLLUP_FILE_URL_${worker};`
        : `export { default } from '${WHOLE_WORKER}';`;
    },
  };
}

/** Calls what program and worker share by what it is, instead of by one of its modules. */
function chunkFileNames({ isEntry, isDynamicEntry, moduleIds }: Chunk): string {
  const isShared = !isEntry && !isDynamicEntry && moduleIds.some(isSource);
  return `assets/${isShared ? 'map-shared' : '[name]'}-[hash].js`;
}

import { join } from 'node:path';
import type { Rolldown } from 'vite';

/** Programs of pages that are not the map's own, by name: the module that each starts with. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  lesson: 'src/programs/lesson.tsx',
  worksheet: 'src/programs/worksheet.tsx',
  'own-map': 'src/programs/own-map.tsx',
  collect: 'src/programs/collect.tsx',
  embed: 'src/programs/embed.tsx',
  gone: 'src/programs/gone.ts',
  tour: 'src/programs/tour.ts',
};

/** The program of the map's own pages. */
const MAIN = 'src/programs/start.ts';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Puts all that the map's own program imports into one chunk with it, for every program alike.
 * Left alone the bundler makes a chunk of each set of programs that share a module: many small ones,
 * which are packed a tenth worse.
 */
export function sharedChunk(root: string) {
  let own: ReadonlySet<string> | null = null;
  return {
    groups: [
      {
        debugName: 'core',
        name: (id: string, modules: Modules) => {
          own ??= importedBy(join(root, MAIN), modules);
          return own.has(id) ? 'core' : null;
        },
      },
    ],
  };
}

/** All that a module imports, and what that imports in turn; style sheets stay where they are. */
function importedBy(start: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (!/\.css/.test(imported)) found.add(imported);
    }
  }
  found.delete(start);
  return found;
}

/** What a page has to name so that its program runs: file names below the site's root. */
export interface Program {
  readonly script: string;
  /** What the script imports, which is better fetched beside it. */
  readonly imports: readonly string[];
  readonly sheets: readonly string[];
}

/** The programs of a build, by name. */
export function programsIn(
  bundle: Rolldown.OutputBundle,
  root: string,
): ReadonlyMap<string, Program> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  return new Map(
    Object.entries(PROGRAMS).map(([name, module]) => {
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId === join(root, module));
      if (!start) throw new Error(`the build has no program that starts with ${module}`);
      const all = withImports(start, chunks);
      return [
        name,
        {
          script: start.fileName,
          imports: all.flatMap(({ fileName }) => (fileName === start.fileName ? [] : [fileName])),
          sheets: [
            ...new Set(all.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])),
          ],
        },
      ];
    }),
  );
}

/** A chunk and all that it imports, itself first. */
export function withImports(
  start: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const found = new Set([start]);
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}

import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Programs of pages that are not the map's own, by name: the module that each starts with. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  lesson: 'src/main-lesson.tsx',
  worksheet: 'src/main-worksheet.tsx',
};

/** The id of the module that a program starts with, as the bundler has it. */
export function startOf(name: string, root: string): string {
  return `${join(root, PROGRAMS[name] ?? '')}?program=${name}`;
}

/** What a module's id ends with that belongs to a program. */
const MARK = /\?program=\w+$/;

/**
 * Gives each program modules of its own. What it shared with the map's page would become chunks of
 * that page: more of them, each packed for itself, so that the map would wait for more bytes.
 */
export function ownModules(): Plugin {
  return {
    name: 'own-modules',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      const [mark] = MARK.exec(importer ?? '') ?? [];
      if (!mark || !importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer.replace(MARK, ''), {
        ...options,
        skipSelf: true,
      });
      return found && { ...found, id: `${found.id}${mark}` };
    },
  };
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
      const id = startOf(name, root);
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId === id);
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
function withImports(
  start: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const found = new Set([start]);
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}

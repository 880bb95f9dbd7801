import { join } from 'node:path';
import type { Rolldown } from 'vite';

/** Programs of pages that are not the map's own, by name: the module that each starts with. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  lesson: 'src/main-lesson.tsx',
  worksheet: 'src/main-worksheet.tsx',
};

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

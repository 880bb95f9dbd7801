import { join } from 'node:path';
import { build } from 'vite';

/** A program without imports, and its style sheet, empty where it has none. */
export interface Whole {
  readonly script: string;
  readonly sheet: string;
}

/**
 * A program in one piece, as a script without imports: for what runs apart from the pages.
 * @param module the one that it starts with, below the project's root
 */
export async function bundled(root: string, module: string): Promise<Whole> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Made the same wherever it is made: not with the names of files in it, as for work.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Otherwise the script itself makes a style element, which no policy here allows.
      cssCodeSplit: false,
      rolldownOptions: { input: join(root, module), output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const files = first && 'output' in first ? first.output : [];
  const chunk = files.find((file) => file.type === 'chunk');
  const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (chunk?.type !== 'chunk') throw new Error(`nothing came of ${module}`);
  return {
    script: chunk.code.trim(),
    sheet: sheet?.type === 'asset' ? String(sheet.source).trim() : '',
  };
}

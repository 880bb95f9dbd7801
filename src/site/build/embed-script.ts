import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script that other pages load, as one file of its own that imports nothing. */
export async function embedScript(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: join(root, 'src/embed/element.ts'), formats: ['iife'], name: 'linesOfContact' },
    },
  })) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[];
  const [output] = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('there is no script for other pages');
  return chunk.code;
}

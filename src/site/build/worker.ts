import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { bundled } from '../single/bundled.ts';
import { offlineList, workerFile, type BuiltFile } from './offline-list.ts';

/**
 * Writes the service worker of a built site, which knows all that has been written before.
 * @param leads what each script leads to
 */
export async function writeWorker(
  root: string,
  out: string,
  leads: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { script } = await bundled(root, 'src/offline/worker.ts');
  writeFileSync(join(out, 'sw.js'), workerFile(offlineList(filesIn(out), leads), script));
}

/** The files of a folder, with what they say where that may name others. */
function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      return {
        name: relative(folder, path).split(sep).join('/'),
        bytes: content.length,
        hash: createHash('sha256').update(content).digest('base64url'),
        text: /\.(?:html|css)$/.test(path) ? content.toString() : '',
      };
    });
}

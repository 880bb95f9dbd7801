import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const beside = (folder: string, suffix: string): string =>
  join(dirname(folder), `.${basename(folder)}.${suffix}`);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Writes files into a folder in one stroke: into a sibling first, which then takes the folder's
 * place by renaming. A run that fails or is killed before leaves the folder as it was.
 */
export async function replaceFolder(folder: string, files: Map<string, string>): Promise<void> {
  const [fresh, old] = [beside(folder, 'new'), beside(folder, 'old')];
  await recoverFolder(folder);
  await mkdir(fresh, { recursive: true });
  for (const [name, text] of files) await writeFile(join(fresh, name), text);
  if (await exists(folder)) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Undoes what a killed run left beside the folder, also one killed between its two renamings. */
export async function recoverFolder(folder: string): Promise<void> {
  const [fresh, old] = [beside(folder, 'new'), beside(folder, 'old')];
  if ((await exists(old)) && !(await exists(folder))) await rename(old, folder);
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILES, parseArchive, type Archive, type ArchiveFile } from './archive.ts';

/**
 * Reads the ground of all days from `public/geo` of the project in a folder.
 * @throws Error naming file and field where something is wrong.
 */
export function readArchive(root: string): Archive {
  const texts = Object.fromEntries(
    ARCHIVE_FILES.map((file) => [file, readFileSync(join(root, 'public/geo', file), 'utf8')]),
  ) as Record<ArchiveFile, string>;
  const parsed = parseArchive(texts);
  if (!parsed.ok) throw new Error(`public/geo can't be used:\n${parsed.problems.join('\n')}`);
  return parsed.archive;
}

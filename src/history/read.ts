import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { ARCHIVE_FILES, parseArchive, type Archive, type ArchiveFile } from './archive.ts';
import { monthFile, parseMonth, unconfirmedShape } from './unconfirmed-month.ts';

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

/**
 * Reads what is not confirmed on a date, YYYY-MM-DD, from `public/geo`; null where nothing is known of it.
 * @throws Error naming file and field where something is wrong.
 */
export function readUnconfirmed(root: string, date: string): MultiPolygon | null {
  const name = monthFile(date);
  const path = join(root, 'public/geo', name);
  if (!existsSync(path)) return null;
  const parsed = parseMonth(readFileSync(path, 'utf8'), name);
  if (!parsed.ok) throw new Error(`public/geo can't be used:\n${parsed.problems.join('\n')}`);
  return unconfirmedShape(parsed.month, date);
}

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { own, unitsOf } from './build.js';
import { archiveAt } from './steps/day-archive.js';
import { newDays, withDays, type NewDay } from './steps/new-days.js';
import { readSource, unaltered, type Read, type SourceList } from './steps/sources.js';

/** What an archive has beyond the list: the list with it, and how to read all of it. */
export interface Update {
  days: NewDay[];
  list: SourceList;
  read: Read;
}

/**
 * Takes new days from an archive, checked, and writes nothing. Days that are listed and lack in the
 * folder of inputs are read from the archive too.
 */
export async function updateFrom(
  place: string,
  folder: string,
  list: SourceList,
  until: string,
): Promise<Update> {
  const archive = archiveAt(place);
  const days = await newDays(
    list,
    () => unitsOf((one) => readSource(folder, one), list),
    archive,
    until,
  );
  const fresh = new Map(days.map(({ file, text }) => [file, text]));
  const isDay = (file: string): boolean => dirname(file) === dirname(list.control.file);
  const read: Read = async (source) => {
    const text = fresh.get(source.file);
    if (text !== undefined) return text;
    try {
      return await readSource(folder, source);
    } catch (fault) {
      const name = source.file.slice(dirname(source.file).length + 1);
      const other = isDay(source.file) ? await archive(name) : null;
      if (other === null) throw fault;
      return unaltered(source, other);
    }
  };
  return { days, list: withDays(list, days), read };
}

/** Keeps new days: their files among the inputs, their hashes in the list. */
export async function keep(folder: string, { days, list }: Update): Promise<void> {
  for (const { file, text } of days) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const fresh = own('sources.json.new');
  await writeFile(fresh, `${JSON.stringify(list, null, 2)}\n`);
  await rename(fresh, own('sources.json'));
}

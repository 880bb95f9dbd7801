import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from '../../content/messages/index.ts';
import { SHARE_WORDS } from '../../content/share/index.ts';
import { csvOf } from '../../share/data/csv.ts';
import { CREDITED_TABLES } from '../../ui/reading/downloads.ts';

/**
 * The tables of all days to take away, by name below the site's root: those of `public/geo` with
 * credit and licence in every row, so that whoever keeps some rows keeps these too.
 * @param root folder of the project
 */
export function creditedTables(root: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(CREDITED_TABLES).map(([name, table]) => [
      name,
      credited(readFileSync(join(root, 'public/geo', table), 'utf8')),
    ]),
  );
}

/** A table, whose cells have no commas, with two more columns. */
export function credited(table: string): string {
  const { baseMap, licence, map, table: say } = SHARE_WORDS.en;
  const credit = `DeepState (deepstatemap.live). ${baseMap}. ${map(MESSAGES.en.name)}.`;
  const [heading = '', ...lines] = table.trimEnd().split('\n');
  return csvOf(
    [
      [...heading.split(','), 'credit', 'licence'],
      ...lines.map((line) => [...line.split(','), credit, licence]),
    ],
    say.marks,
  );
}

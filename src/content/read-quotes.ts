import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { address, day, problemOf, words } from './fields.ts';

const FILE = join(import.meta.dirname, 'source-quotes.json');

/** Words of a source for which it is cited. No page shows them: they are for whoever checks. */
export interface SourceQuote {
  readonly url: string;
  /** Word for word, in the source's language. */
  readonly quote: string;
  /** ISO day on which it was read there. */
  readonly read: string;
}

const quotes = v.pipe(
  v.array(v.strictObject({ url: address, quote: words, read: day })),
  v.checkItems(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
    'has the address of another',
  ),
);

/**
 * Reads and checks what was noted down from sources.
 * @throws Error naming the file and each field that is wrong.
 */
export function readQuotes(file = FILE): readonly SourceQuote[] {
  const result = v.safeParse(quotes, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const lines = result.issues.map((issue) => `${basename(file)}: ${problemOf(issue)}`);
  throw new Error(`The quotes of sources can't be used:\n${lines.join('\n')}`);
}

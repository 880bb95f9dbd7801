import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { EVIDENCE, type Coverage } from '../model/coverage.ts';
import { day, problemOf, sourceFields, text } from './fields.ts';

const FILE = join(import.meta.dirname, 'coverage.json');

const { outlet, language, date, url, stateMedia } = sourceFields;

const coverage = v.pipe(
  v.strictObject({
    readTo: day,
    proposals: v.pipe(
      v.array(
        v.strictObject({
          date: day,
          title: text,
          text,
          evidence: v.picklist(EVIDENCE),
          source: v.strictObject({ outlet, language, date, url, stateMedia }),
        }),
      ),
      v.minLength(1, 'needs a proposal'),
      v.checkItems(
        ({ date: at }, index, all) => index === 0 || (all[index - 1]?.date ?? '') <= at,
        'is older than the one before it',
      ),
    ),
  }),
  v.check(
    ({ readTo, proposals }) =>
      proposals.every((one) => one.date <= readTo && one.source.date <= readTo),
    'names a day after the one up to which sources were read',
  ),
);

/**
 * Reads and checks how far what was read reaches.
 * @throws Error naming the file and each field that is wrong.
 */
export function readCoverage(file = FILE): Coverage {
  const result = v.safeParse(coverage, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const lines = result.issues.map((issue) => `${basename(file)}: ${problemOf(issue)}`);
  throw new Error(`The coverage can't be used:\n${lines.join('\n')}`);
}

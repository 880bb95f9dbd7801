import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { EVIDENCE } from '../model/coverage.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../model/language.ts';
import { EVENT_KINDS, orderKey, type Timeline } from '../model/timeline.ts';
import { day, kebab, problemOf, sourceFields, text } from './fields.ts';

const FILE = join(import.meta.dirname, 'events.json');

const { outlet, language, date, url, stateMedia } = sourceFields;

/** What a text has to say where only a round-up was read. */
const AS_SUMMARISED: Readonly<Record<TextLanguage, RegExp>> = {
  en: /news round-up/,
  uk: /за оглядом новин/i,
};

const dayOrMonth = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a day as YYYY-MM-DD, or a month as YYYY-MM'),
);

const event = v.pipe(
  v.strictObject({
    date: dayOrMonth,
    kind: v.picklist(EVENT_KINDS),
    text,
    evidence: v.picklist(EVIDENCE),
    record: v.nullable(kebab),
    checked: day,
    sources: v.array(v.strictObject({ outlet, language, date, url, stateMedia })),
  }),
  v.forward(
    v.check(
      ({ evidence, sources }) => evidence === 'summarised' || sources.length > 0,
      'needs a source, unless only a round-up was read',
    ),
    ['sources'],
  ),
  v.forward(
    v.check(
      ({ evidence, text: said }) =>
        evidence === 'read' || TEXT_LANGUAGES.every((lang) => AS_SUMMARISED[lang].test(said[lang])),
      'must say that a round-up summarises it',
    ),
    ['text'],
  ),
  v.forward(
    v.check(({ date: on, checked }) => on <= checked, 'is before the event'),
    ['checked'],
  ),
);

const timeline = v.pipe(
  v.strictObject({
    readTo: day,
    events: v.pipe(
      v.array(event),
      v.minLength(1, 'needs an event'),
      v.checkItems(
        (one, index, all) => index === 0 || orderKey(all[index - 1] ?? one) <= orderKey(one),
        'is older than the one before it',
      ),
    ),
    notFound: v.pipe(v.array(text), v.minLength(1, 'must say what was not found')),
  }),
  v.check(
    ({ readTo, events }) => events.every(({ date: on }) => on <= readTo),
    'names a day after the one up to which something was found',
  ),
);

/**
 * Reads and checks the timeline.
 * @param records ids of all records
 * @throws Error naming the file and each field that is wrong.
 */
export function readEvents(records: readonly string[], file = FILE): Timeline {
  const refuse = (problems: readonly string[]): never => {
    const lines = problems.map((problem) => `${basename(file)}: ${problem}`);
    throw new Error(`The timeline can't be used:\n${lines.join('\n')}`);
  };
  const result = v.safeParse(timeline, JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) return refuse(result.issues.map(problemOf));
  const unknown = result.output.events.flatMap(({ record }, index) =>
    record === null || records.includes(record)
      ? []
      : [`events.${index}.record: no record "${record}"`],
  );
  return unknown.length === 0 ? result.output : refuse(unknown);
}

import * as v from 'valibot';
import type { Glossary } from '../model/glossary.ts';
import { TEXT_LANGUAGES } from '../model/language.ts';
import { day, kebab, problemOf, source, text, words } from './fields.ts';

const term = v.strictObject({
  id: kebab,
  term: text,
  definition: text,
  plain: text,
  forms: v.strictObject(v.entriesFromList(TEXT_LANGUAGES, v.array(words))),
  see: v.array(kebab),
  sources: v.array(kebab),
});

const glossary = v.strictObject({
  reviewed: day,
  terms: v.pipe(v.array(term), v.minLength(1, 'needs a term')),
  sources: v.array(source),
});

/** The glossary, or what is wrong with it: each problem with the field's path. */
export type ParsedGlossary =
  | { readonly ok: true; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the glossary's JSON against its schema. */
export function parseGlossary(json: unknown): ParsedGlossary {
  const result = v.safeParse(glossary, json);
  return result.success
    ? { ok: true, glossary: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

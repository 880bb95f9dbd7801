import * as v from 'valibot';
import type { Tour } from '../model/tour.ts';
import { kebab, problemOf, text } from './fields.ts';
import { picture } from './lesson-schema.ts';
import type { Parsed } from './read-folder.ts';

const step = v.strictObject({
  id: kebab,
  title: text,
  paragraphs: v.pipe(v.array(text), v.minLength(1, 'needs a paragraph')),
  picture,
});

const tour = v.strictObject({
  id: kebab,
  title: text,
  summary: text,
  steps: v.pipe(v.array(step), v.minLength(2, 'needs two steps')),
});

/** Checks one tour file's JSON against the schema. */
export function parseTour(json: unknown): Parsed<Tour> {
  const result = v.safeParse(tour, json);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

import * as v from 'valibot';
import type { Method } from '../model/method.ts';
import { address, day, kebab, problemOf, text } from './fields.ts';

const section = v.strictObject({
  id: kebab,
  title: text,
  paragraphs: v.pipe(v.array(text), v.minLength(1, 'needs a paragraph')),
  links: v.array(v.strictObject({ label: text, url: address })),
});

const method = v.strictObject({
  reviewed: day,
  sections: v.pipe(
    v.array(section),
    v.minLength(1, 'needs a section'),
    v.checkItems(
      ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
      'has the id of another section',
    ),
  ),
});

/** The method, or what is wrong with it: each problem with the field's path. */
export type ParsedMethod =
  | { readonly ok: true; readonly method: Method }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the JSON of the method against its schema. */
export function parseMethod(json: unknown): ParsedMethod {
  const result = v.safeParse(method, json);
  return result.success
    ? { ok: true, method: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

import { LANGUAGES } from '../model/language.ts';
import type { View } from '../model/view.ts';

/** What a link's parameter says: nothing, a value of the page's, or something else. */
export type Read<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly raw: string };

/** The one table of parameters: the values each may have, the default first. */
export type Parameters = { readonly [Name in keyof View]: readonly View[Name][] };

/** The table for a page with these scenarios. */
export function parametersFor(scenarios: readonly string[]): Parameters {
  return { scenario: scenarios, lang: LANGUAGES };
}

/** A parameter of a link that the page can't follow. */
export interface Invalid {
  readonly name: keyof View;
  readonly raw: string;
}

/** The view a link asks for; what it asks in vain is named, and the default stands for it. */
export function parseView(
  search: string,
  parameters: Parameters,
): { readonly view: View; readonly invalid: readonly Invalid[] } {
  const query = new URLSearchParams(search);
  const invalid: Invalid[] = [];
  const value = <Name extends keyof View>(name: Name): View[Name] => {
    const read = readValue(query, name, parameters[name]);
    if (read.state === 'invalid') invalid.push({ name, raw: read.raw });
    return read.state === 'valid' ? read.value : defaultOf(parameters[name]);
  };
  return { view: { scenario: value('scenario'), lang: value('lang') }, invalid };
}

/** The link's query for a view, e.g. `?scenario=us-earlier-2025`; empty for the defaults alone. */
export function formatView(view: View, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(parameters) as (keyof View)[]) {
    if (view[name] !== parameters[name][0]) query.set(name, view[name]);
  }
  const text = query.toString();
  return text && `?${text}`;
}

function readValue<T extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly T[],
): Read<T> {
  const raws = query.getAll(name);
  const raw = raws[0];
  if (raw === undefined) return { state: 'missing' };
  const value = allowed.find((candidate) => candidate === raw);
  if (value === undefined || raws.some((other) => other !== raw)) {
    return { state: 'invalid', raw: raws.join(', ') };
  }
  return { state: 'valid', value };
}

function defaultOf<T>(allowed: readonly T[]): T {
  const first = allowed[0];
  if (first === undefined) throw new Error('a parameter needs at least one value');
  return first;
}

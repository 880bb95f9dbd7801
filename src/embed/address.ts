import type { View } from '../model/view.ts';
import type { Choices } from '../url/choices.ts';
import { encoded, isCompared, parseQuery, type Invalid } from '../url/links.ts';
import { PARAMETERS, type Queried } from '../url/parameters.ts';
import { embedPath } from './path.ts';
import { optionParameters, readOptions, type EmbedOptions } from './options.ts';

/** A whole embed, as its address says it. */
export interface Embed {
  readonly version: string | null;
  readonly view: View;
  readonly options: EmbedOptions;
}

/** The address of an embed below the site's root, with all of its state spelled out. */
export function embedAddress({ version, view, options }: Embed): string {
  const path = embedPath({ version, lang: view.lang, scenario: view.scenario });
  return `${path}?${[...viewParameters(view), ...optionParameters(options)].join('&')}`;
}

/** The parameters of a view, those of the standard view as well. */
function viewParameters(view: View): readonly string[] {
  return Object.entries(stateOf(view)).flatMap(([name, text]) =>
    text === null || name === 'scenario' || name === 'lang' ? [] : [`${name}=${encoded(text)}`],
  );
}

/** A view as texts, by the names of the parameters; null where there is no value. */
export function stateOf(view: View): Readonly<Record<string, string | null>> {
  const values = KEYS.map((key) => {
    const { name, write } = PARAMETERS[key];
    const value = view[key];
    // A comparison and its divide mean nothing alone.
    const isMeant = key === 'compare' || key === 'divide' ? isCompared(view) : value !== null;
    return [name, isMeant ? (write as (value: unknown) => string)(value) : null] as const;
  });
  return { scenario: view.scenario, lang: view.lang, ...Object.fromEntries(values) };
}

const KEYS = Object.keys(PARAMETERS) as (keyof Queried)[];

/** What an address asks for on the page of a view. */
export function readEmbed(
  search: string,
  page: View,
  choices: Choices,
): Omit<Embed, 'version'> & { readonly invalid: readonly Invalid[] } {
  const asked = parseQuery(search, page, choices);
  const { options, invalid } = readOptions(search, choices);
  return { view: asked.view, options, invalid: [...asked.invalid, ...invalid] };
}

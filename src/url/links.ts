import { LANGUAGES, type Language } from '../model/language.ts';
import type { View } from '../model/view.ts';

/** The values that a view may have, each list with the default first. */
export interface Choices {
  readonly scenario: readonly string[];
  readonly lang: readonly Language[];
}

/** The choices on a site with these scenarios, of which one is the default. */
export function choicesOf(scenarios: readonly string[], standard: string): Choices {
  return {
    scenario: [standard, ...scenarios.filter((id) => id !== standard)],
    lang: LANGUAGES,
  };
}

/** A parameter of a link that the page can't follow. */
export interface Invalid {
  readonly name: keyof View;
  readonly raw: string;
}

/**
 * The page of a view, relative to the site's root and without a slash before it:
 * "", "us-earlier-2025/", "uk/", "uk/us-earlier-2025/".
 */
export function pathOf({ scenario, lang }: View, choices: Choices): string {
  const folders = [
    lang === choices.lang[0] ? '' : lang,
    scenario === choices.scenario[0] ? '' : scenario,
  ];
  return folders
    .filter(Boolean)
    .map((folder) => `${folder}/`)
    .join('');
}

/** The view that a path below the site's root shows, or null where there is no such page. */
export function viewOf(path: string, choices: Choices): View | null {
  const name = path.replace(/index\.html$/, '');
  for (const lang of choices.lang) {
    for (const scenario of choices.scenario) {
      if (pathOf({ scenario, lang }, choices) === name) return { scenario, lang };
    }
  }
  return null;
}

/**
 * What the query of an old link (`?scenario=…&lang=…`) asks for beyond the page that it names.
 * A value that does not exist is told, and the page's own stands.
 */
export function parseQuery(
  search: string,
  page: View,
  choices: Choices,
): { readonly view: View; readonly invalid: readonly Invalid[] } {
  const query = new URLSearchParams(search);
  const invalid: Invalid[] = [];
  const value = <Name extends keyof View>(name: Name): View[Name] => {
    const raws = query.getAll(name);
    if (raws.length === 0) return page[name];
    const known = (choices[name] as readonly View[Name][]).find((choice) => choice === raws[0]);
    if (known !== undefined && raws.every((raw) => raw === known)) return known;
    invalid.push({ name, raw: raws.join(', ') });
    return page[name];
  };
  return { view: { scenario: value('scenario'), lang: value('lang') }, invalid };
}

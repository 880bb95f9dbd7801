import { PLAIN_VIEW, type View } from '../model/view.ts';
import type { Choices } from './choices.ts';
import { oneOf, PARAMETERS, type Queried } from './parameters.ts';

/** Why a parameter of a link can't be followed. */
export type Fault = 'unknown' | 'doubled' | 'contradiction' | 'failed' | 'elsewhere';

/** A parameter of a link that the page can't follow. */
export interface Invalid {
  /** Its name in the link. */
  readonly name: string;
  readonly raw: string;
  readonly fault: Fault;
  /** What would be possible, as a sentence in the reader's language. */
  readonly instead?: string;
}

/** A view, and what of its link can't be followed: the rest of the link holds. */
export interface Asked {
  readonly view: View;
  readonly invalid: readonly Invalid[];
}

/**
 * The page of a view, relative to the site's root and without a slash before it:
 * "", "us-earlier-2025/", "uk/", "uk/us-earlier-2025/".
 */
export function pathOf({ scenario, lang }: Pick<View, 'scenario' | 'lang'>, choices: Choices) {
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
      if (pathOf({ scenario, lang }, choices) === name) return { ...PLAIN_VIEW, scenario, lang };
    }
  }
  return null;
}

/**
 * The query of a link to a view: what differs from what its page shows anyway, or nothing.
 * @param spelled says the language where the path says nothing
 */
export function queryOf(view: View, choices: Choices, spelled = false): string {
  const query = KEYS.flatMap((key) => {
    const value = view[key];
    if (value === null || value === PLAIN_VIEW[key]) return [];
    // A comparison and its divide mean nothing alone.
    if ((key === 'compare' || key === 'divide') && !isCompared(view)) return [];
    const { name, write } = PARAMETERS[key];
    return [`${name}=${encoded((write as (value: unknown) => string)(value))}`];
  });
  if (spelled && pathOf(view, choices) === '') query.push(`lang=${view.lang}`);
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** Whether a scenario is compared: with another one, or with itself on another day. */
export function isCompared({ vs, vsDay }: Pick<View, 'vs' | 'vsDay'>): boolean {
  return vs !== null || vsDay !== null;
}

/**
 * What is asked for as far as it can be followed where there is the ground of one day alone.
 * @param only that day
 */
export function onOneDay({ view, invalid }: Asked, only: string): Asked {
  const isOther = view.day !== null && view.day !== only;
  const refused = (['day', 'vsDay'] as const).flatMap((key): Invalid[] => {
    const raw = key === 'day' && !isOther ? null : view[key];
    return raw === null ? [] : [{ name: PARAMETERS[key].name, raw, fault: 'elsewhere' }];
  });
  const { vsDay, compare, divide } = PLAIN_VIEW;
  return {
    view: {
      ...view,
      ...(isOther && { day: null }),
      ...(view.vsDay !== null && { vsDay, compare, divide }),
    },
    invalid: [...invalid, ...refused],
  };
}

const KEYS = Object.keys(PARAMETERS) as (keyof Queried)[];

/** A value as a query holds it; strokes and commas may stand there as they are. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',');
}

/**
 * Gives the values of a query's parameters, by name: the standard one where there is none, or none
 * that can be followed, which is told then.
 */
export function readerOf(query: URLSearchParams, invalid: Invalid[]) {
  return <T>(name: string, standard: T, read: (text: string) => T | undefined): T => {
    const raws = query.getAll(name);
    const first = raws[0];
    if (first === undefined) return standard;
    const refuse = (fault: Fault) => {
      invalid.push({ name, raw: raws.join(', '), fault });
      return standard;
    };
    if (raws.some((raw) => raw !== first)) return refuse('doubled');
    return read(first) ?? refuse('unknown');
  };
}

/**
 * The view that a query asks for on a page. Each parameter is missing, valid or invalid; what is
 * invalid is told, and the page's own value stands. Parameters that are not the page's are left
 * alone. Takes `scenario` and `lang` too, which links had before they were the path.
 */
export function parseQuery(search: string, page: View, choices: Choices): Asked {
  const query = new URLSearchParams(search);
  const invalid: Invalid[] = [];
  const value = readerOf(query, invalid);

  const scenario = value('scenario', page.scenario, (text) => oneOf(choices.scenario, text));
  const lang = value('lang', page.lang, (text) => oneOf(choices.lang, text));
  const queried = Object.fromEntries(
    KEYS.map((key) => {
      const { name, read } = PARAMETERS[key];
      return [key, value<unknown>(name, page[key], (text) => read(text, choices))];
    }),
  ) as unknown as Queried;
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...queried, scenario, lang };
  if (view.vs === scenario) {
    invalid.push({ name: PARAMETERS.vs.name, raw: scenario, fault: 'contradiction' });
    view.vs = null;
  }
  // Two scenarios are compared on one day, two days of one scenario.
  if (view.vs !== null && view.vsDay !== null) {
    invalid.push({ name: PARAMETERS.vsDay.name, raw: view.vsDay, fault: 'contradiction' });
    view.vsDay = null;
  }
  if (isCompared(view)) return { view, invalid };
  // How to compare, with nothing to compare with.
  const { compare, divide } = PLAIN_VIEW;
  if (!query.has(PARAMETERS.vs.name) && !query.has(PARAMETERS.vsDay.name)) {
    for (const key of ['compare', 'divide'] as const) {
      if (view[key] === PLAIN_VIEW[key]) continue;
      invalid.push({ name: key, raw: String(view[key]), fault: 'contradiction' });
    }
  }
  return { view: { ...view, vs: null, compare, divide }, invalid };
}

import { PLAIN_VIEW, type View } from '../model/view.ts';
import type { Language } from '../model/language.ts';
import type { Choices } from './choices.ts';
import { parseQuery, pathOf, queryOf, viewOf, type Asked } from './links.ts';

/** Addresses of the views of a site that lies somewhere. */
export interface SiteLinks {
  /** @param spelled says the language where the path says nothing */
  readonly hrefOf: (view: View, spelled?: boolean) => string;
  /** What the page at an address was written with; the first page where there is none. */
  readonly pageAt: (address: URL) => View;
  /** What an address asks for, by its path and by its query. */
  readonly askedBy: (address: URL) => Asked;
  /** The page of what was asked, with what can't be followed: that page has to tell it. */
  readonly redirectOf: (asked: Asked) => string;
}

/**
 * @param site the address of the site's root, with a slash at its end
 * @param preferred the reader's language: a link to the bare site goes there, and so one to its
 * default language has to say which is meant
 */
export function siteLinks(site: URL, choices: Choices, preferred: Language): SiteLinks {
  const mustSay = (view: View) => preferred !== view.lang && pathOf(view, choices) === '';
  const pageAt = ({ pathname }: URL): View =>
    viewOf(decoded(pathname).slice(decoded(site.pathname).length), choices) ?? {
      ...PLAIN_VIEW,
      scenario: choices.scenario[0] ?? '',
      lang: choices.lang[0] as Language,
    };
  const hrefOf = (view: View, spelled = mustSay(view)) =>
    new URL(pathOf(view, choices) + queryOf(view, choices, spelled), site).href;
  return {
    hrefOf,
    redirectOf: ({ view, invalid }) => {
      const to = new URL(hrefOf(view));
      for (const { name, raw } of invalid) to.searchParams.append(name, raw);
      return to.href;
    },
    pageAt,
    askedBy: (address) => {
      const asked = parseQuery(address.search, pageAt(address), choices);
      const isBare = pathOf(pageAt(address), choices) === '' && address.search === '';
      return isBare ? { ...asked, view: { ...asked.view, lang: preferred } } : asked;
    },
  };
}

/** A path as people write it; one that is wrongly coded stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

import { PLAIN_VIEW, type View } from '../model/view.ts';
import type { Language } from '../model/language.ts';
import type { Choices } from './choices.ts';
import { onOneDay, viewOf, type Asked, type Invalid } from './links.ts';
import { siteLinks } from './site-links.ts';

/** Stands for the site while an address below it is read or written. */
const ANYWHERE = new URL('https://site.invalid/');

/** The name of the file that has the whole site in a language. */
export function singleFile(lang: Language): string {
  return `lines-of-contact.${lang}.html`;
}

/** Addresses of views in a file that has them all: the site's own, as a fragment. */
export interface SingleLinks {
  /** The view that the file was written with. */
  readonly plain: View;
  /** A fragment, e.g. "#/uk/us-earlier-2025/?vs=control-line". */
  readonly fragmentOf: (view: View) => string;
  /** The link to a view: a fragment, and for another language its page, if that is known: the file of that language need not be there. */
  readonly hrefOf: (view: View) => string | null;
  /** The site's own link to a view, or null where it is not known where the site lies. */
  readonly onlineOf: (view: View) => string | null;
  /** What a fragment asks for, or null where it means a part of the document. */
  readonly askedBy: (fragment: string) => Asked | null;
}

/**
 * @param lang the file's language
 * @param site address of the site's root, or empty where it is not known
 * @param day the one whose ground the file has
 */
export function singleLinks(
  choices: Choices,
  lang: Language,
  site: string,
  day: string,
): SingleLinks {
  const links = siteLinks(ANYWHERE, choices, lang);
  const online = site ? siteLinks(new URL(site), choices, lang) : null;
  const fragmentOf = (view: View) => `#/${links.hrefOf(view).slice(ANYWHERE.href.length)}`;
  const onlineOf = (view: View) => online?.hrefOf(view, true) ?? null;
  const plain: View = { ...PLAIN_VIEW, scenario: choices.scenario[0] ?? '', lang };
  return {
    plain,
    fragmentOf,
    onlineOf,
    hrefOf: (view) => (view.lang === lang ? fragmentOf(view) : onlineOf(view)),
    askedBy: (fragment) => {
      if (fragment === '' || fragment === '#') return { view: plain, invalid: [] };
      if (!fragment.startsWith('#/')) return null;
      const address = new URL(`./${fragment.slice(2)}`, ANYWHERE);
      const path = address.pathname.slice(1);
      const asked = onOneDay(links.askedBy(address), day);
      const invalid: Invalid[] = [...asked.invalid];
      if (viewOf(path, choices) === null) {
        invalid.push({ name: 'scenario', raw: path, fault: 'unknown' });
      } else if (asked.view.lang !== lang) {
        invalid.push({ name: 'lang', raw: asked.view.lang, fault: 'unknown' });
      }
      return { view: { ...asked.view, lang }, invalid };
    },
  };
}

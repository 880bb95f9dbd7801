import { DEFAULT_SCENARIO } from '../../content/default.ts';
import type { Language } from '../../model/language.ts';
import type { View } from '../../model/view.ts';
import { choicesOf } from '../../url/choices.ts';
import { siteLinks } from '../../url/site-links.ts';

/**
 * Gives the addresses of views, with their language spelled out: a figure's link is followed by others.
 * @param site the address of the site's root, with a slash at its end
 */
export function linksFrom(
  site: URL,
  scenarios: readonly string[],
  lang: Language,
): (view: View) => string {
  const { hrefOf } = siteLinks(site, choicesOf(scenarios, DEFAULT_SCENARIO), lang);
  return (view) => hrefOf(view, true);
}

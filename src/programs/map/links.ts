import { DEFAULT_SCENARIO } from '../../content/default.ts';
import { choicesOf } from '../../url/choices.ts';
import { preferredLanguage } from '../../url/preferred-language.ts';
import { siteLinks, type SiteLinks } from '../../url/site-links.ts';
import type { Opened } from './opened.ts';

/**
 * Reads and writes the links of the site.
 * @param places ids of towns and sites; null as long as they have not come: any name may be one
 */
export function linksOf(
  { site, data }: Opened,
  places: readonly { readonly id: string }[] | null,
): SiteLinks {
  const choices = choicesOf(
    data.headings.map(({ id }) => id),
    DEFAULT_SCENARIO,
    places && places.map(({ id }) => id),
  );
  return siteLinks(site, choices, preferredLanguage(navigator.languages, choices.lang));
}

import { withPlainSpaces } from '../../content/spaces.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { embedCode, type EmbedCode } from '../../embed/code.ts';
import type { Language } from '../../model/language.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { PLAIN_VIEW } from '../../model/view.ts';
import { pathOf, queryOf } from '../../url/links.ts';
import { plainEmbed } from './embed-page.tsx';
import { choicesIn } from './page.tsx';

/** How large an embed is where the page around knows nothing better, in CSS pixels. */
export const OEMBED_SIZE = { width: 700, height: 1240 } as const;

/** A day, in seconds. */
const CACHE_AGE = 86_400;

/**
 * What programs ask that turn links into embeds.
 * @param site the site's address with a slash at its end: oEmbed takes absolute addresses only
 * @see https://oembed.com/#section2.3
 */
export function oembed(data: PageData, scenario: string, site: string): string {
  const { lang } = data;
  const words = MESSAGES[lang];
  const view = { ...PLAIN_VIEW, scenario, lang };
  const choices = choicesIn(data);
  const found = data.scenarios.find(({ id }) => id === scenario);
  const title = withPlainSpaces(found?.title ?? '');
  const heading = words.embed.page.heading(words.name, title);
  const code = {
    address: site + plainEmbed(data, scenario),
    title: heading,
    height: OEMBED_SIZE.height,
    link: site + pathOf(view, choices) + queryOf(view, choices, true),
    linkText: heading,
  };
  return answer(title, code, words.name, site, {
    thumbnail_url: `${site}cards/${lang}/${scenario}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}

/** The same of the page of all records. @param code what shows it in another page */
export function matrixOembed(code: EmbedCode, lang: Language, site: string): string {
  return answer(code.title, code, MESSAGES[lang].name, site);
}

function answer(title: string, code: EmbedCode, name: string, site: string, more = {}): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: withPlainSpaces(title),
    provider_name: name,
    provider_url: site,
    cache_age: CACHE_AGE,
    ...more,
    width: OEMBED_SIZE.width,
    height: code.height,
    html: embedCode(code),
  });
}

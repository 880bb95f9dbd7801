import { LANGUAGES } from '../../model/language.ts';
import type { Page } from './page.tsx';

type Listed = Pick<Page, 'path' | 'lang' | 'topic'>;

/**
 * Every page with its other languages, as search engines read it.
 * @param site the site's address with a slash at its end: a sitemap has absolute addresses only
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemap(pages: readonly Listed[], site: string): string {
  const entries = pages.map((page) => {
    const versions = LANGUAGES.flatMap((lang) =>
      pages
        .filter((other) => other.topic === page.topic && other.lang === lang)
        .map(({ path }) => alternate(lang, site + path)),
    );
    // The first language is the one for everybody else, as in the pages' own heads.
    const others = pages
      .filter((other) => other.topic === page.topic && other.lang === LANGUAGES[0])
      .map(({ path }) => alternate('x-default', site + path));
    const lines = [`    <loc>${escaped(site + page.path)}</loc>`, ...versions, ...others];
    return `  <url>\n${lines.join('\n')}\n  </url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** What robots may read: everything; and where the sitemap is, if there is one. */
export function robots(site: string): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${site}sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

function alternate(hreflang: string, href: string): string {
  return `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

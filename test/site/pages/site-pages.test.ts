import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { pageLinks, SITE_PAGES, sitePage } from '../../../src/site/pages/site-pages.ts';
import { SiteNav } from '../../../src/site/pages/SiteNav.tsx';
import { PAGE_KINDS } from '../../../src/site/registry.ts';

const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe.each(LANGUAGES)('the site’s own pages in %s', (lang) => {
  const pathOf = (name: (typeof SITE_PAGES)[number]['name']) => sitePage(name, lang).pathIn(lang);

  it('are each a kind of page in the sitemap', () => {
    for (const { name } of SITE_PAGES) {
      const kind = PAGE_KINDS.find((one) => one.name === name);
      expect([name, kind?.inSitemap]).toEqual([name, true]);
    }
  });

  it('stand in the header in the order of their places, after the map', () => {
    const placed = SITE_PAGES.flatMap(({ name, header }) => (header ? [{ name, ...header }] : []));
    placed.sort((a, b) => a.place - b.place);
    const nav = render(h(SiteNav, { lang, root: '../', current: pathOf('glossary') }));
    expect(hrefsIn(nav).slice(1)).toEqual(placed.map(({ name }) => `../${pathOf(name)}`));
    expect(nav).toContain(`href="../${pathOf('glossary')}" aria-current="page"`);
  });

  it('are linked at the end of the text by their headings', () => {
    expect(pageLinks(lang).atEnd).toEqual(
      SITE_PAGES.filter(({ atEnd }) => atEnd).map(({ name }) => ({
        path: pathOf(name),
        text: sitePage(name, lang).title,
      })),
    );
  });

  it('are fragments where they are parts of a file', () => {
    const { header, atEnd } = pageLinks(lang, (name) => `#${name}`);
    for (const { path } of [...header, ...atEnd]) expect(path).toMatch(/^#\w+$/);
    expect(atEnd.map(({ path }) => path)).toContain('#method');
  });
});

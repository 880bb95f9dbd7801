import { describe, expect, it } from 'vitest';
import { robots, sitemap } from '../../../src/site/pages/sitemap.ts';

const SITE = 'https://example.org/map/';
const pages = [
  { path: '', lang: 'en', topic: 'line' },
  { path: 'deal/', lang: 'en', topic: 'deal' },
  { path: 'uk/', lang: 'uk', topic: 'line' },
  { path: 'uk/deal/', lang: 'uk', topic: 'deal' },
] as const;

describe('the sitemap', () => {
  const entries = sitemap(pages, SITE).split('<url>').slice(1);

  it('names every page once, absolutely', () => {
    const places = entries.map((entry) => /<loc>(.*)<\/loc>/.exec(entry)?.[1]);
    expect(places).toEqual(pages.map(({ path }) => SITE + path));
  });

  it.each([
    [0, '', 'uk/'],
    [1, 'deal/', 'uk/deal/'],
    [2, '', 'uk/'],
    [3, 'deal/', 'uk/deal/'],
  ])('gives entry %d its page in every language, itself included', (index, en, uk) => {
    const links = [...(entries[index] ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, lang, href]) => [lang, href])).toEqual([
      ['en', SITE + en],
      ['uk', SITE + uk],
      ['x-default', SITE + en],
    ]);
  });

  it('is well-formed where an address has an ampersand', () => {
    expect(sitemap(pages, 'https://example.org/a&b/')).not.toMatch(/&(?!amp;)/);
  });
});

describe('robots.txt', () => {
  it('names the sitemap where the address is known', () => {
    expect(robots(SITE)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/map/sitemap.xml\n',
    );
  });

  it('is silent about it elsewhere', () => {
    expect(robots('')).toBe('User-agent: *\nAllow: /\n');
  });
});

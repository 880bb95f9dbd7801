import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { extraFiles } from '../../../src/site/build/extra-files.ts';
import { securityHeaders, WORKER_HEADERS } from '../../../src/site/hosting/headers.ts';
import { material } from '../../material.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { singleFile } from '../../../src/url/single-links.ts';
import { pagesOf } from '../../../src/site/build/site.ts';
import { folderOf } from '../../language-folder.ts';
import { SITE_PAGES } from '../../../src/site/pages/site-pages.ts';

// What takes minutes to draw has tests of its own, and nothing here looks at it.
vi.mock('../../../src/site/pages/cards.ts', async (original) => ({
  ...(await original<object>()),
  cardFigures: () => new Map(),
}));
vi.mock('../../../src/site/lessons/files.ts', () => ({ lessonFiles: () => new Map() }));
vi.mock('../../../src/site/pages/matrix-files.ts', async (original) => ({
  ...(await original<object>()),
  smallMaps: () => new Map(),
  matrixFiles: () => new Map(),
}));

const CSS = '@font-face{src:url(./assets/a.woff2)}p{color:red}';
const filesFor = (site: string) =>
  extraFiles({
    material,
    site,
    contact: '',
    css: CSS,
    programs: new Map(),
  });
type Files = Awaited<ReturnType<typeof filesFor>>;
let known: Files;
let unknown: Files;
beforeAll(async () => {
  known = await filesFor('https://example.org/map/');
  unknown = await filesFor('');
}, 400_000);
const text = (files: Files, name: string) => String(files.get(name));

describe('the 404 page', () => {
  const links = (files: Files) =>
    [...text(files, '404.html').matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
  const isEmbed = (href: string) => href.includes('/embed/');

  it('offers every page, from the root of the host', () => {
    const paths = pagesOf(material, '').map(({ path }) => path);
    const toPages = (files: Files) => links(files).filter((href) => !isEmbed(href));
    expect(toPages(unknown)).toEqual(paths.map((path) => `/${path}`));
    expect(toPages(known)).toEqual(paths.map((path) => `/map/${path}`));
  });

  it('offers every embed to frames whose embed is gone', () => {
    const ids = material.dataIn('en').scenarios.map(({ id }) => id);
    const embeds = ['en', 'uk'].flatMap((lang) => ids.map((id) => `/map/embed/${lang}/${id}/`));
    expect(links(known).filter(isEmbed)).toEqual(embeds);
  });

  it('speaks every language, and is not for search engines', () => {
    const page = text(unknown, '404.html');
    expect(page).toContain('There is no such page');
    expect(page).toMatch(/lang="uk"><h2>Такої сторінки немає/);
    expect(page).toContain('<meta name="robots" content="noindex"/>');
  });

  it('needs neither script nor a style that the policy would have to name', () => {
    expect(text(unknown, '404.html')).not.toMatch(/<script|<style|style=/);
  });

  it('has its sheet among the files, named after its content', () => {
    const [, sheet = ''] = /href="\/map\/(assets\/[^"]+\.css)"/.exec(text(known, '404.html')) ?? [];
    expect(text(known, sheet)).toContain('url(./a.woff2)');
    const hash = createHash('sha256').update(text(known, sheet)).digest('base64url').slice(0, 8);
    expect(sheet).toContain(hash);
  });
});

describe('what search engines read', () => {
  it('has absolute addresses where the site’s is known', () => {
    expect(text(known, 'sitemap.xml')).toContain('<loc>https://example.org/map/uk/</loc>');
    expect(text(known, 'robots.txt')).toContain('Sitemap: https://example.org/map/sitemap.xml');
  });

  it('has each of the site’s own pages, in every language', () => {
    for (const { name } of SITE_PAGES) {
      for (const lang of LANGUAGES) {
        const path = `${folderOf(lang)}${name}/`;
        expect(text(known, 'sitemap.xml')).toContain(`<loc>https://example.org/map/${path}</loc>`);
        // What lessons write is left out above.
        if (name !== 'lessons')
          expect(text(known, `${path}index.html`)).toContain('<!doctype html>');
      }
    }
  });

  it('has no sitemap where it is not', () => {
    expect(unknown.has('sitemap.xml')).toBe(false);
    expect(text(unknown, 'robots.txt')).not.toContain('Sitemap');
  });
});

it('the hosting guide names every file that the build adds, and every header', () => {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  const names = [
    '404.html',
    'robots.txt',
    'sitemap.xml',
    'nginx-headers.conf',
    '_headers',
    'sw.js',
  ];
  for (const name of [...names, ...LANGUAGES.map(singleFile)]) {
    expect(guide).toContain(`\`${name}\``);
  }
  for (const value of Object.values(WORKER_HEADERS)) expect(guide).toContain(value);
  for (const name of Object.keys(securityHeaders())) expect(guide).toContain(`\`${name}\``);
});

import { describe, expect, it } from 'vitest';
import {
  articleOf,
  articlesIn,
  withWays,
  type Article,
} from '../../../src/site/single/articles.ts';

const PAGE =
  '<html><body><header>Head</header><main class="article"><article><h1>How it is made</h1>' +
  '<h2 id="zones">Zones</h2><p><a href="#zones">above</a> <a href="../">map</a></p>' +
  '<script>1</script></article></main></body></html>';

describe('a page as a part of another document', () => {
  const article = articleOf(PAGE, 'method/', 'method');

  it('has its title apart, and headings a step lower', () => {
    expect(article.title).toBe('How it is made');
    expect(article.html).toContain('<h3 id="method-zones">Zones</h3>');
    expect(article.html).not.toMatch(/<h1|Head|<script/);
  });

  it('has ids of its own, and links to them', () => {
    expect(article.html).toContain('<a href="#method-zones">');
  });

  it('names its own ids in whatever refers to them', () => {
    const { html } = articleOf(
      '<main><h1>T</h1><p id="a">A</p><i aria-describedby="a b" fill="url(#a)">B</i></main>',
      'x/',
      'x',
    );
    expect(html).toBe('<p id="x-a">A</p><i aria-describedby="x-a b" fill="url(#x-a)">B</i>');
  });

  it('leaves references to what is the document’s', () => {
    const html = articleOf(
      '<main><h1>T</h1><svg class="defs"><path id="s-x"></path></svg><use href="#s-x"></use></main>',
      'x/',
      'x',
    ).html;
    expect(html).toBe('<use href="#s-x"></use>');
  });

  it('leaves out the sections that are made of the site’s files', () => {
    const section = (name: string, of: string) =>
      `<section id="${name}"${of}><h2>${name}</h2></section>`;
    const { html } = articleOf(
      `<main><h1>T</h1>${section('maps', ' class="site-only"')}${section('table', '')}</main>`,
      'x/',
      'x',
    );
    expect(html).toBe('<section id="x-table"><h3>table</h3></section>');
  });

  it('needs a main element with a title, and says which page has none', () => {
    expect(() => articleOf('<p>nothing</p>', 'glossary/', 'glossary')).toThrow(/^glossary\/: /);
  });
});

describe('the articles of a site', () => {
  const files = new Map([
    ['lessons/b/index.html', PAGE],
    ['lessons/a/index.html', PAGE],
    ['method/index.html', PAGE],
    ['uk/method/index.html', PAGE],
    ['404.html', PAGE],
    ['lessons/a/data.json', '{}'],
  ]);
  const ids = (folder: string) =>
    articlesIn(files, folder, ['lessons/', 'method/']).map(({ id, path }) => [id, path]);

  it('are those of one language, in the order of the folders that are taken in', () => {
    expect(ids('')).toEqual([
      ['lessons-a', 'lessons/a/'],
      ['lessons-b', 'lessons/b/'],
      ['method', 'method/'],
    ]);
    expect(ids('uk/')).toEqual([['method', 'uk/method/']]);
  });
});

describe('a link of an article', () => {
  const at = (id: string, path: string, html = ''): Article => ({ id, path, title: '', html });
  const to = (href: string, site = '') =>
    withWays(at('lessons-a', 'uk/lessons/a/', `<a href="${href}" rel="x">Words</a>`), {
      articles: [at('method', 'uk/method/')],
      viewAt: (path, query) => (path === 'uk/deal/' ? `#/${path}${query}` : null),
      site,
    });

  it('leads to parts of the file where they are in it', () => {
    expect(to('../../method/')).toContain('href="#method"');
    expect(to('../../method/index.html#zones')).toContain('href="#method-zones"');
    expect(to('../../deal/?vs=a&amp;sel=b')).toContain('href="#/uk/deal/?vs=a&amp;sel=b"');
  });

  it('leads to the site for the rest, or nowhere', () => {
    expect(to('../../../geo/', 'https://example.org/map/')).toBe(
      '<a href="https://example.org/map/geo/" rel="x">Words</a>',
    );
    expect(to('../../../geo/')).toBe('<span>Words</span>');
  });

  it('stays as it is where it leads to another site, or within the article', () => {
    expect(to('https://example.com/')).toContain('href="https://example.com/"');
    expect(to('#part')).toContain('href="#part"');
  });
});

import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { homePath, SiteNav } from '../../../src/site/pages/SiteNav.tsx';

const linksOf = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)"([^>]*)>([^<]*)/g)].map(([, href, more, text]) => [
    text,
    href,
    /aria-current="page"/.test(more ?? ''),
  ]);

describe('The way to the other pages', () => {
  it('leads to each part of the site, and marks the one that it stands on', () => {
    const html = render(<SiteNav lang="en" root="../" current="glossary/" />);
    expect(linksOf(html)).toEqual([
      ['Map', '../?lang=en', false],
      ['Proposals', '../matrix/', false],
      ['Timeline', '../timeline/', false],
      ['Lessons', '../lessons/', false],
      ['Glossary', '../glossary/', true],
      ['About', '../method/', false],
    ]);
  });

  it('marks the lessons on a page of one of them', () => {
    const html = render(<SiteNav lang="uk" root="../../../" current="uk/lessons/control/" />);
    expect(linksOf(html).filter(([, , isHere]) => isHere)).toEqual([
      ['Уроки', '../../../uk/lessons/', true],
    ]);
  });

  it('marks the map where it stands on none of the others', () => {
    const html = render(<SiteNav lang="uk" root="./" current={null} />);
    expect(linksOf(html)[0]).toEqual(['Мапа', './uk/', true]);
  });
});

describe('homePath', () => {
  it('names the language, for the bare site goes to the reader’s own', () => {
    expect([homePath('en'), homePath('uk')]).toEqual(['?lang=en', 'uk/']);
  });
});

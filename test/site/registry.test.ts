import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { material as whole } from '../material.ts';
import { FRAMED, PAGE_KINDS, pagesOfKinds, TAKEN_IN } from '../../src/site/registry.ts';
import { SITE_PAGES } from '../../src/site/pages/site-pages.ts';
import { pagesOf } from '../../src/site/build/site.ts';
import { folderOf } from '../language-folder.ts';

// Lessons have tests of their own, and take long to make.
const material = { ...whole, lessons: [] };
const paths = (...names: string[]) =>
  pagesOfKinds(material, ({ name }) => names.includes(name)).map(({ path }) => path);
const around = {
  material,
  site: '',
  contact: '',
  css: '',
  sheet: 'page.css',
  programs: new Map(),
};

describe('the registry of pages', () => {
  it('has each kind once, and no path twice', () => {
    const names = PAGE_KINDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const all = paths(...names);
    expect(new Set(all).size).toBe(all.length);
  });

  it('has the pages of the map that are made', () => {
    expect(paths('views')).toEqual(pagesOf(material, '').map(({ path }) => path));
  });

  it('has a page of each kind about the same in every language', () => {
    for (const kind of PAGE_KINDS) {
      const [first = [], ...others] = LANGUAGES.map((lang) =>
        kind.pagesIn(lang, material).map(({ topic }) => topic),
      );
      expect(first.length).toBeGreaterThan(0);
      for (const other of others) expect([kind.name, other]).toEqual([kind.name, first]);
    }
  });

  it('makes every page that it lists', () => {
    for (const { name, render, pagesIn } of PAGE_KINDS) {
      if (!render) continue;
      const made = render(around);
      const missing = LANGUAGES.flatMap((lang) => pagesIn(lang, material)).filter(
        ({ path }) => !made.has(`${path}index.html`),
      );
      expect([name, missing]).toEqual([name, []]);
    }
  });

  it('lets others frame embeds, lessons and tours alone', () => {
    const inAll = (folder: string) => LANGUAGES.map((lang) => folderOf(lang) + folder);
    expect(FRAMED).toEqual([...inAll('lessons/'), ...inAll('tours/'), 'embed/', 'frozen/']);
    for (const { framed, pagesIn } of PAGE_KINDS) {
      const own = LANGUAGES.flatMap((lang) => pagesIn(lang, material));
      const inside = own.filter(({ path }) => FRAMED.some((folder) => path.startsWith(folder)));
      expect(inside).toEqual(framed.length > 0 ? own : []);
    }
  });

  it('takes into the single file what search engines may list, and nothing of frames’', () => {
    // Its lessons are no pages of text: they come whole, with a program of their own.
    const taken = SITE_PAGES.filter(({ inSingle }) => inSingle);
    expect(TAKEN_IN).toEqual(taken.map(({ name }) => `${name}/`));
    for (const { inSingle, inSitemap } of PAGE_KINDS) {
      if (inSingle) expect(inSitemap).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES, textsIn } from '../../../src/model/language.ts';
import { material } from '../../material.ts';
import { tourPath } from '../../../src/site/pages/tour-path.ts';
import { tourPage } from '../../../src/site/tours/tour-page.tsx';
import { plain } from '../../plain.ts';
import { folderOf } from '../../language-folder.ts';

describe.each(LANGUAGES)('the page of a tour in %s', (lang) => {
  const pages = () =>
    material.tours.map((tour) => ({
      tour,
      html: tourPage(tour, lang, material, undefined, { site: '', sheet: 'site.css', fonts: [] }),
    }));

  it('has every card with its heading, a picture for phones and one for desktops', () => {
    for (const { tour, html } of pages()) {
      for (const { id, title } of tour.steps) {
        expect(html).toContain(`<section id="${id}" class="step pictured"`);
        expect(plain(html)).toContain(plain(title[textsIn(lang)]));
      }
      expect(
        html.match(/<svg id="[^"]+-narrow"|<svg[^>]+class="figure[^"]*-narrow"/g),
      ).toHaveLength(tour.steps.length);
    }
  });

  it('has the computed sentence where a paragraph asks for it, and a callout with its figure', () => {
    for (const { html } of pages()) {
      expect(html).not.toContain('{finding}');
      const sayings = [...html.matchAll(/<p class="finding">([^<]+)<\/p>/g)].map(
        ([, text]) => text,
      );
      expect(sayings.length).toBeGreaterThan(1);
      for (const saying of sayings) expect(saying).toMatch(/\.$/);
      expect(html).toContain('callout');
    }
  });

  it('leads from each picture to the map on its own day', () => {
    for (const { html } of pages()) {
      const days = [...html.matchAll(/href="[^"]*[?;]day=([\d-]+)"/g)].map(([, day]) => day);
      expect(new Set(days)).toEqual(new Set([material.geography.ground.day]));
    }
  });

  it('says nothing of sites in its legends, since its maps mark none', () => {
    for (const { html } of pages()) {
      expect(plain(html)).toContain(plain(MESSAGES[lang].legend.contactLine));
      expect(plain(html)).not.toContain(plain(MESSAGES[lang].legend.site));
    }
  });

  it('lies where its path says', () => {
    expect(tourPath('five-maps', lang)).toBe(`${folderOf(lang)}tours/five-maps/`);
  });
});

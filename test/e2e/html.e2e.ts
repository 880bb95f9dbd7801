import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { LANGUAGES, textsIn } from '../../src/model/language.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { totalsOf } from '../../src/model/totals.ts';
import { material } from '../material.ts';
import { formatNumber } from '../../src/words/format.ts';
import { validator } from '../html-validator.ts';
import { folderOf, languageAt } from '../language-folder.ts';

const DIST = 'dist';
const { dataIn, days, method, glossary, timeline } = material;
const written = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      name.endsWith('index.html') &&
      !/method|glossary|timeline|matrix|lessons|tours|your-map|collect/.test(name),
  )
  .map((name) => ({ name, html: readFileSync(join(DIST, name), 'utf8') }));
const isEmbed = ({ name }: { name: string }) => /^(embed|frozen)\//.test(name);
const pages = written.filter((page) => !isEmbed(page));
const embeds = written.filter(isEmbed);

const viewOf = (name: string) => {
  const lang = languageAt(name);
  const scenario =
    name.slice(folderOf(lang).length).replace(/\/?index\.html$/, '') || DEFAULT_SCENARIO;
  return { lang, scenario };
};

test('there is a page for every scenario in every language', () => {
  expect(pages.map(({ name }) => name).toSorted()).toEqual(
    dataIn('en')
      .scenarios.map(({ id }) => (id === DEFAULT_SCENARIO ? '' : `${id}/`))
      .flatMap((path) => LANGUAGES.map((lang) => `${folderOf(lang)}${path}index.html`))
      .toSorted(),
  );
});

for (const lang of LANGUAGES) {
  const name = `${folderOf(lang)}method/index.html`;
  const html = readFileSync(join(DIST, name), 'utf8');

  test(`${name} is valid HTML that says how the map is made, and needs no script`, async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    for (const { id, title } of method.sections) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(title[textsIn(lang)].replaceAll('&', '&amp;'));
    }
    expect(html).not.toContain('<script');
  });
}

for (const lang of LANGUAGES) {
  const name = `${folderOf(lang)}glossary/index.html`;
  const html = readFileSync(join(DIST, name), 'utf8');

  test(`${name} is valid HTML that says what words mean, and needs no script`, async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    for (const { id, definition } of glossary.terms) {
      expect(html).toContain(`<section id="${id}">`);
      expect(html.replace(/<\/?a[^>]*>/g, '')).toContain(definition[textsIn(lang)]);
    }
    expect(html).not.toContain('<script');
  });
}

for (const lang of LANGUAGES) {
  const name = `${folderOf(lang)}timeline/index.html`;
  const html = readFileSync(join(DIST, name), 'utf8');

  test(`${name} is valid HTML that tells every event, links what is there, and needs no script`, async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    const text = html.replaceAll(/<\/?a[^>]*>/g, '').replaceAll('&amp;', '&');
    for (const event of timeline.events) expect(text).toContain(event.text[textsIn(lang)]);
    for (const nothing of timeline.notFound) expect(text).toContain(nothing[textsIn(lang)]);
    const links = [...html.matchAll(/<a [^>]*href="(\.\.[^"#?]*)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(timeline.events.length / 3);
    const missing = links.filter((to) => !existsSync(join(DIST, dirname(name), to, 'index.html')));
    expect(missing).toEqual([]);
    expect(html).not.toContain('<script');
  });
}

for (const lang of LANGUAGES) {
  const folder = folderOf(lang);
  const files = [`${folder}matrix/index.html`, `embed/${lang}/matrix/index.html`];

  for (const name of files) {
    test(`${name} is valid HTML that has every record, and all files that it names`, async () => {
      const html = readFileSync(join(DIST, name), 'utf8');
      const report = await validator.validateString(html);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
      for (const { title } of dataIn(lang).scenarios.slice(1)) {
        expect(html).toContain(title.replaceAll('&', '&amp;'));
      }
      const named = [...html.matchAll(/(?:href|src|srcset)="(\.\.[^"#?]*)/g)];
      const missing = named.filter(([, to = '']) => !existsSync(join(DIST, dirname(name), to)));
      expect(missing).toEqual([]);
      expect(html).not.toContain('<script');
      expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(20_000);
    });
  }
}

for (const lang of LANGUAGES) {
  for (const path of ['your-map', 'collect']) {
    const name = `${folderOf(lang)}${path}/index.html`;

    test(`${name} is valid HTML with one h1 and its language`, async () => {
      const html = readFileSync(join(DIST, name), 'utf8');
      const report = await validator.validateString(html);
      expect(report.results.flatMap(({ messages }) => messages.map((m) => m.message))).toEqual([]);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).toContain(`<html lang="${lang}"`);
    });
  }
}

test('the small map of a record weighs at most 50 kB', () => {
  const small = readdirSync(join(DIST, 'assets')).filter((name) => /^matrix-.*\.svg$/.test(name));
  expect(small).toHaveLength(2 * dataIn('en').scenarios.length);
  const large = small.filter((name) => statSync(join(DIST, 'assets', name)).size > 50_000);
  expect(large).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(`words in the texts of ${lang} lead to the glossary of ${lang}, to terms that are there`, () => {
    const ids = glossary.terms.map(({ id }) => id);
    const root = folderOf(lang);
    const texts = pages.filter((page) => viewOf(page.name).lang === lang);
    for (const { name, html } of [...texts, { name: `${root}method/index.html`, html: '' }]) {
      const text = html || readFileSync(join(DIST, name), 'utf8');
      const links = [...text.matchAll(/<a class="term" href="([^"#]+)#([^"]+)"/g)];
      expect(links.length).toBeGreaterThan(5);
      expect(new Set(links.map(([, , id]) => id)).size).toBe(links.length);
      for (const [, to = '', id] of links) {
        expect(join(dirname(name), to)).toBe(`${root}glossary/`);
        expect(ids).toContain(id);
      }
    }
  });
}
for (const { name, html } of embeds) {
  test(`${name} is valid HTML, complete without script, in at most 30 kB until its figure`, async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map((m) => m.message))).toEqual([]);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    const data = dataIn(languageAt(name.replace(/^(?:embed|frozen\/[^/]+)\//, '')));
    expect(html.match(/<g class="zone"/g)).toHaveLength(
      data.ground.zones.length * data.frames.length,
    );
    for (const { title } of data.scenarios) expect(html).toContain(title.replaceAll('&', '&amp;'));
    const figure = html.slice(0, html.indexOf('</figure>'));
    expect(gzipSync(figure, { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });
}

test('there is an embed for every scenario in every language, now and frozen', () => {
  expect(embeds).toHaveLength(2 * pages.length);
});

test('the script for other pages costs at most 4 kB and imports nothing', () => {
  const script = readFileSync(join(DIST, 'embed.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(4000);
  expect(script.toString()).not.toMatch(/\bimport\b/);
});

for (const { name, html } of pages) {
  test(`${name} is valid HTML with one h1 and its language`, async () => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map((m) => `${m.ruleId}: ${m.message} (${m.line}:${m.column})`),
      ),
    ).toEqual([]);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${viewOf(name).lang}" `);
  });

  test(`${name} has every zone in each figure, and the model’s figures in its table`, () => {
    const { lang, scenario: id } = viewOf(name);
    const data = dataIn(lang, days[id]);
    const scenario = data.scenarios.find((candidate) => candidate.id === id);
    if (!scenario) throw new Error(`no scenario "${id}"`);
    expect(html.match(/<g class="zone"/g)).toHaveLength(
      data.ground.zones.length * data.frames.length,
    );
    for (const { change, area } of totalsOf(
      data.ground.zones,
      outcomesOf(scenario, data.ground.zones),
    )) {
      const amount = area === null ? MESSAGES[lang].legend.unpublished : formatNumber(area, lang);
      if (change !== 'stays') expect(html).toContain(amount);
    }
    expect(html).toContain(MESSAGES[lang].regions.donetsk);
  });

  test(`${name} links only to what is there`, () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/\s(?:href|src|content)="((?:\.|#)[^"]*)"/g)].map(
      ([, to = '']) => to,
    );
    expect(links.length).toBeGreaterThan(10);
    const dead = links.filter((to) => {
      if (to.startsWith('#')) return !ids.has(to.slice(1));
      const file = join(DIST, dirname(name), to.split(/[?#]/)[0] ?? '');
      return (
        !existsSync(file) || (statSync(file).isDirectory() && !existsSync(join(file, 'index.html')))
      );
    });
    expect(dead).toEqual([]);
  });

  test(`${name} costs at most 22 kB until its figure ends, and 40 kB to its own end`, () => {
    const gzipped = (part: string) => gzipSync(part, { level: 9 }).length;
    expect(html).toContain('</figure>');
    expect(gzipped(html.slice(0, html.indexOf('</figure>')))).toBeLessThanOrEqual(22_000);
    expect(gzipped(html)).toBeLessThanOrEqual(40_000);
  });

  test(`${name} carries structured data and a card with its text`, () => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const types = (JSON.parse(json) as { '@graph': { '@type': string; license?: string }[] })[
      '@graph'
    ];
    expect(types.map((item) => item['@type'])).toEqual(['Map', 'Dataset']);
    expect(types[1]?.license).toContain('opendatacommons.org');
    for (const property of ['og:title', 'og:image', 'og:image:alt', 'og:description']) {
      expect(html).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"`));
    }
  });
}

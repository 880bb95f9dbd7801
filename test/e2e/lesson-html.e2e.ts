import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language.ts';
import { lessonPages } from '../../src/site/lessons/paths.ts';
import { validator } from '../html-validator.ts';
import { material } from '../material.ts';

const SITE = 'https://example.org/';

/** Where the links of a page within the site lead, as paths from its root. */
const linksWithin = (html: string, path: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"#?]+)/g)]
    .map(([, to = '']) => new URL(to, SITE + path).href)
    .filter((to) => to.startsWith(SITE))
    .map((to) => to.slice(SITE.length));

/** The file that a host gives for a path. */
const fileOf = (path: string) =>
  join('dist', path === '' || path.endsWith('/') ? join(path, 'index.html') : path);

for (const { path } of LANGUAGES.flatMap((lang) => lessonPages(lang, material))) {
  test(`/${path} is valid HTML with one h1, and links only to what is there`, async () => {
    const html = readFileSync(join('dist', path, 'index.html'), 'utf8');
    const report = await validator.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map((m) => `${m.ruleId}: ${m.message} (${m.line}:${m.column})`),
    );
    expect(faults).toEqual([]);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    // A lesson with its figures, its questions and their answers, in letters of two bytes.
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(50_000);
    const links = linksWithin(html, path);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
  });
}

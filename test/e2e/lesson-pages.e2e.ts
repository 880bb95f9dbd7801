import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { lessonPages } from '../../src/site/lessons/paths.ts';
import { lessons, material, say, sectionOf, stepWith } from './lesson-steps.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';
import { validator } from '../html-validator.ts';

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

test.describe('pages of lessons', () => {
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

  // Sheets are opened where it is tested how they print.
  test('every lesson opens without an error', async ({ page }) => {
    for (const path of LANGUAGES.flatMap((lang) => lessons.map(({ id }) => lessonPath(lang, id)))) {
      await page.goto(`./${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
    }
  });
});

test('a lesson whose program does not come has every step, and nothing that does not act', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/);
  await page.route('**/assets/lesson-*.js', (route) => route.abort());
  const [lesson] = lessons;
  if (!lesson) throw new Error('there is no lesson');
  await page.goto(`./${lessonPath('en', lesson.id)}`);
  for (const step of lesson.steps) {
    const section = sectionOf(page, step);
    await expect(section.getByRole('heading', { name: step.title })).toBeVisible();
    await expect(section.getByRole('button', { name: say.check })).toBeHidden();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is complete: every step with its text, picture and question @phone', async ({
    page,
  }) => {
    for (const lesson of lessons) {
      await page.goto(`./${lessonPath('en', lesson.id)}`);
      for (const step of lesson.steps) {
        const section = sectionOf(page, step);
        await expect(section.getByRole('heading', { name: step.title })).toBeVisible();
        if (step.exercise) await expect(section.getByText(step.exercise.prompt)).toBeVisible();
        if (step.picture) await expect(section.locator('svg.figure:visible').first()).toBeVisible();
        await expect(section.getByRole('button', { name: say.check })).toBeHidden();
      }
      await expect(page.getByText(say.withoutScript)).toBeVisible();
      await page.getByText(say.teacher).click();
      await expect(page.getByRole('link', { name: say.key })).toBeVisible();
    }
  });
});

/** The states of lessons: path, query. */
function lessonStates(): readonly (readonly [path: string, query: string])[] {
  const { lesson, step, exercise } = stepWith('predict');
  const revealed = `?step=${step.id}&a=1_${step.id}.${'r'.repeat(exercise.zones.length)}*`;
  const kinds = ['choice', 'order', 'number', 'predict', 'discuss'] as const;
  return [
    [lessonPath('en'), ''],
    [lessonPath('uk'), ''],
    ...kinds.map((kind) => {
      const at = stepWith(kind);
      return [lessonPath('en', at.lesson.id), `?step=${at.step.id}`] as const;
    }),
    [lessonPath('uk', lesson.id), revealed],
    [lessonPath('uk', lesson.id), ''],
    [lessonPath('en', lesson.id), '?step=nowhere'],
    [lessonPath('uk', lesson.id), '?step=results'],
    [lessonPath('en', lesson.id, 'worksheet'), ''],
    [lessonPath('uk', lesson.id, 'key'), ''],
  ];
}

for (const [path, query] of lessonStates()) {
  // Language and window do not depend on each other.
  const tag = path.startsWith('uk/') ? '' : ' @phone';
  test(`axe finds nothing in /${path}${query}${tag}`, async ({ page }) => {
    await page.goto(`./${path}${query}`);
    await expect(page.getByRole('heading').first()).toBeAttached();
    if (await page.locator('script[type=module]').count()) {
      await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
    }
    // What teachers unfold is looked at too.
    for (const closed of await page.locator('details:visible > summary').all())
      await closed.click();
    await expectNoViolation(page, path + query);
  });
}

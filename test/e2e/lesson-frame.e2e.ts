import type { FrameLocator } from '@playwright/test';
import { resultsName } from '../../src/lesson/results.ts';
import { queryOf } from '../../src/lesson/progress.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { frameOf, SITE, test } from './hosts.ts';
import { openStep, say, stepWith, words } from './lesson-steps.ts';
import { expect } from './page.ts';

const { lesson, step, exercise } = stepWith('choice');
const address = lessonPath('en', lesson.id);
/** A step of the same lesson at which something is written. */
const open = stepWith('discuss', lesson);
/** The answer that each test gives, and the query that has it. */
const chosen = exercise.options.find(({ id }) => id === exercise.right);
const answered = queryOf(
  {
    step: step.id,
    attempts: new Map([
      [step.id, { answer: { kind: 'choice', option: exercise.right }, checked: true }],
    ]),
  },
  lesson,
);

/** Goes to the step and answers it. */
async function answerIn(frame: FrameLocator): Promise<void> {
  await frame.locator(`.steps li a[data-step="${step.id}"]`).press('Enter');
  const section = frame.locator(`#step-${step.id}`);
  await section.getByRole('radio', { name: chosen?.text ?? '', exact: true }).press('Space');
  await section.getByRole('button', { name: say.check, exact: true }).press('Enter');
  await expect(section.getByText(say.right)).toBeVisible();
}

test('teachers take link and code of a lesson, and the code shows it in a course page', async ({
  page,
  hosts,
  baseURL,
}) => {
  await openStep(page, lesson);
  await page.getByText(say.course.title).click();
  await expect(page.getByRole('textbox', { name: say.course.link })).toHaveValue(
    `${baseURL}${address}?view=pupil`,
  );
  const code = await page.getByRole('textbox', { name: say.course.code }).inputValue();
  expect(code).toContain(`title="${words.name}: ${lesson.title}"`);
  await hosts.open(code);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
  await frame.getByRole('link', { name: say.start }).press('Enter');
  await answerIn(frame);
  // The page around stays: what leads out of the lesson opens beside it.
  const [own] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: say.course.ownPage }).press('Enter'),
  ]);
  await expect(own).toHaveURL(`${baseURL}${address}${answered.replace('./', '')}&view=pupil`);
  await expect(own.getByText(say.right)).toBeVisible();
  await expect(own.getByText(say.course.ownPage)).toHaveCount(0);
  await own.close();
  await frame.getByRole('link', { name: 'Українська' }).press('Enter');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(frame.locator(`#step-${step.id}`)).toBeVisible();
});

for (const site of ['another site', 'the same site']) {
  test(`work in a frame of ${site} lasts across a reload, and the page says so`, async ({
    page,
    hosts,
    baseURL,
  }) => {
    const body = frameOf(`${address}?view=pupil`);
    if (site === 'another site') await hosts.open(body);
    else {
      const own = `${baseURL}course/`;
      const html = `<!doctype html><title>A course</title>${body.replace(SITE, baseURL ?? '')}`;
      await page.route(own, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(own);
    }
    const frame = page.frameLocator('iframe');
    const ready = () => expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
    await ready();
    await answerIn(frame);
    await frame.locator(`.steps li a[data-step="${open.step.id}"]`).press('Enter');
    await frame.locator(`#step-${open.step.id} textarea`).fill('What we said.');
    await expect(frame.getByText(say.course.kept)).toBeVisible();
    await page.reload();
    await ready();
    await expect(frame.locator(`#step-${open.step.id} textarea`)).toHaveValue('What we said.');
    await frame.locator(`.steps li a[data-step="${step.id}"]`).press('Enter');
    await expect(frame.locator(`#step-${step.id}`).getByText(say.right)).toBeVisible();
  });
}

test('in a sandbox without an origin a lesson goes on to its results', async ({
  page,
  context,
  hosts,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hosts.example('course.html');
  const frame = page.frameLocator('iframe[src*="/lessons/"]');
  await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  await expect(frame.getByText(say.course.notKept)).toBeVisible();
  await answerIn(frame);
  const [own] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: say.course.ownPage }).press('Enter'),
  ]);
  await expect(own.getByText(say.right)).toBeVisible();
  expect(await own.evaluate(() => self.origin)).not.toBe('null');
  expect(await own.evaluate(() => opener)).toBeNull();
  await own.close();
  await frame.locator('.steps li:last-child a').press('Enter');
  await expect(frame.locator('.result-list')).toContainText(chosen?.text ?? 'nothing');
  await frame.getByRole('button', { name: say.results.copy }).press('Enter');
  await expect(frame.getByText(say.results.copied)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: say.results.save }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe(resultsName(lesson, 'en'));
  // No frame can tell whether the file was saved: a sandbox may swallow it.
  await expect(frame.getByText(say.results.savedFramed(resultsName(lesson, 'en')))).toBeVisible();
  await expect(frame.getByText(say.results.saved(resultsName(lesson, 'en')))).toHaveCount(0);
  // What it said is so: a reload begins anew.
  await page.reload();
  await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
  await expect(frame.getByText(say.course.notKept)).toBeVisible();
  await frame.locator(`.steps li a[data-step="${step.id}"]`).press('Enter');
  await expect(frame.locator(`#step-${step.id}`).getByText(say.right)).toHaveCount(0);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { COURSE_FORMATS, type CourseFormat } from '../../src/model/course-format.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { LAUNCH, MOST_KEPT } from '../../src/school/scorm.ts';
import { say, stepWith } from './lesson-steps.ts';
import { expect, test } from './page.ts';

const { lesson, step, exercise } = stepWith('choice');
const key = lessonPath('en', lesson.id, 'key');

/** Presses the button of a format on the key, by keyboard, and takes what is saved. */
async function saved(page: Page, format: CourseFormat): Promise<Buffer> {
  await page.goto(`./${key}`);
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.school.formats[format].name }).press('Enter'),
  ]);
  await expect(page.locator('[data-course-status]')).toContainText(download.suggestedFilename());
  return readFileSync(await download.path());
}

test('a lesson is saved as slides and as questions, with its pictures in them', async ({
  page,
}) => {
  const pictured = lesson.steps.filter(({ picture }) => picture).length;
  const slides = unzipSync(await saved(page, 'pptx'));
  const shown = Object.keys(slides).filter((name) => /^ppt\/media\/.*\.png$/.test(name));
  expect(shown.length).toBeGreaterThan(pictured);
  const width = (bytes: Uint8Array | undefined) =>
    new DataView(bytes?.slice(16, 20).buffer ?? new ArrayBuffer(4)).getUint32(0);
  expect(Math.max(...shown.map((name) => width(slides[name])))).toBe(1280);
  const questions = String(await saved(page, 'moodle'));
  const isRead = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    return [documentElement.nodeName, documentElement.querySelectorAll('file').length] as const;
  }, questions);
  expect(isRead).toEqual(['quiz', expect.any(Number)]);
  expect(isRead[1]).toBeGreaterThanOrEqual(pictured);
});

test('every file has a button that says what it is for', async ({ page }) => {
  await page.goto(`./${key}`);
  for (const format of COURSE_FORMATS) {
    const { name, how } = say.school.formats[format];
    await expect(page.getByRole('button', { name })).toBeVisible();
    await expect(page.getByText(how)).toBeVisible();
  }
});

test('a SCORM package runs without the site, and the platform keeps answers and score', async ({
  page,
  context,
}) => {
  const files = unzipSync(await saved(page, 'scorm'));
  const platform = await context.newPage();
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    css: 'text/css',
    html: 'text/html',
    woff2: 'font/woff2',
  };
  const missing: string[] = [];
  await platform.route('**/*', (route) => {
    const { pathname, host } = new URL(route.request().url());
    if (host === 'platform.test' && pathname === '/') {
      return route.fulfill({ contentType: 'text/html', body: PLATFORM });
    }
    const name = pathname.replace('/package/', '');
    const file = host === 'platform.test' ? files[name] : undefined;
    if (!file) {
      missing.push(route.request().url());
      return route.abort();
    }
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: Buffer.from(file) });
  });
  await platform.goto('https://platform.test/');
  const frame = platform.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
  await frame.locator(`.steps li a[data-step="${step.id}"]`).press('Enter');
  const section = frame.locator(`#step-${step.id}`);
  const right = exercise.options.find(({ id }) => id === exercise.right);
  await section.getByRole('radio', { name: right?.text ?? '', exact: true }).press('Space');
  await section.getByRole('button', { name: say.check, exact: true }).press('Enter');
  await expect(section.getByText(say.right)).toBeVisible();
  const kept = () =>
    platform.evaluate(() => (window as unknown as { kept: Record<string, string> }).kept);
  await expect.poll(async () => (await kept())['cmi.suspend_data']).toContain(`${exercise.right}*`);
  expect(Number((await kept())['cmi.core.score.raw'])).toBeGreaterThan(0);
  expect((await kept())['cmi.core.lesson_status']).toBe('incomplete');
  expect((await kept())['cmi.suspend_data']?.length).toBeLessThan(MOST_KEPT);
  // Another day: the platform opens it anew.
  await platform.evaluate(() => sessionStorage.clear());
  await platform.evaluate((launch) => {
    const opened = document.querySelector('iframe');
    if (opened) opened.src = `package/${launch}`;
  }, LAUNCH);
  await expect(frame.locator(`#step-${step.id}`).getByText(say.right)).toBeVisible();
  await frame.locator('.steps li a[data-step="results"]').press('Enter');
  await expect.poll(async () => (await kept())['cmi.core.lesson_status']).toBe('completed');
  expect(missing).toEqual([]);
  expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain(lesson.title);
});

/** What of a platform a package talks to. */
const PLATFORM = `<!doctype html><title>Platform</title><script>
window.kept = {};
window.API = {
  LMSInitialize: () => 'true',
  LMSGetValue: (name) => window.kept[name] ?? '',
  LMSSetValue: (name, value) => { window.kept[name] = String(value); return 'true'; },
  LMSCommit: () => 'true',
  LMSFinish: () => 'true',
};
</script><iframe src="package/${LAUNCH}" width="1000" height="700"></iframe>`;

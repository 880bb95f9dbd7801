import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { expectNoViolation } from './axe.ts';
import { lessonsIn } from './lesson-steps.ts';
import { expect, test } from './page.ts';

const say = LESSON_WORDS.en;
const [lesson] = lessonsIn('en');
if (!lesson) throw new Error('no lesson');
const address = lessonPath('en', lesson.id);
const choice = lesson.steps.find(({ exercise }) => exercise?.kind === 'choice');
if (choice?.exercise?.kind !== 'choice') throw new Error('no choice');
const { exercise } = choice;

for (const size of [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test(`the board has letters from 24 pixels at ${size.width} × ${size.height}, and names that are read`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`./${address}?view=board&step=${choice.id}`);
    const board = page.locator('.board');
    await expect(board).toBeVisible();
    const sizes = await board.evaluate((host) =>
      [...host.querySelectorAll('h1, p, li span, figcaption, button')].map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    const names = await board.evaluate((host) =>
      [...host.querySelectorAll('.board-map')].map((map) => {
        const svg = map.querySelector('svg');
        const scale = svg?.getScreenCTM()?.a ?? 0;
        return scale * ((svg?.viewBox.baseVal.width ?? 0) / 356) * 12;
      }),
    );
    for (const name of names) expect(name).toBeGreaterThanOrEqual(14);
    await expectNoViolation(page, 'the board', '.board');
  });
}

test('a clicker leads from text to task to answer, and no answer is there before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`./${address}?view=board&step=${choice.id}`);
  const board = page.locator('.board');
  const answer = board.getByText(say.answer(exercise.answer));
  await expect(page.locator('.board h1')).toHaveText(choice.title);
  await page.keyboard.press('PageDown');
  await expect(board.getByText(exercise.prompt)).toBeVisible();
  await expect(answer).toHaveCount(0);
  const [first] = exercise.options;
  const more = page.getByRole('button', { name: say.board.more(first?.text ?? '') });
  await more.click();
  await more.click();
  await expect(page.locator('.board output').first()).toHaveText('2');
  await page.keyboard.press('PageDown');
  await expect(answer).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(answer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.board')).toHaveCount(0);
  await expect(page.locator('#lesson')).toBeVisible();
  expect(page.url()).not.toContain('view=');
});

test('pupils get the lesson without notes for teachers, sheets and key', async ({ page }) => {
  await page.goto(`./${address}?view=pupil`);
  await expect(page.getByText(say.glance.title)).toHaveCount(0);
  await expect(page.locator('a[href="key/"]')).toHaveCount(0);
  await page.getByRole('link', { name: say.start }).click();
  expect(page.url()).toContain('view=pupil');
  await page.goto(`./${address}`);
  await expect(page.locator('a[href="key/"]')).toHaveCount(1);
});

test('a part has its own steps alone, and its link stays that of the part', async ({ page }) => {
  const [part] = lesson.parts;
  await page.goto(`./${address}?part=1`);
  await expect(page.locator('.steps li')).toHaveCount((part?.steps.length ?? 0) + 2);
  await page.getByRole('link', { name: say.start }).click();
  expect(page.url()).toContain('part=1');
});

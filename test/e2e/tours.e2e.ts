import { readFileSync } from 'node:fs';
import { readTours } from '../../src/content/read-tours.ts';
import { validator } from '../html-validator.ts';
import { expectNoViolation } from './axe.ts';
import { test } from './hosts.ts';
import { expect } from './page.ts';
import { folderOf } from '../language-folder.ts';
import { LANGUAGES, textsIn } from '../../src/model/language.ts';

const [tour] = readTours(() => []);
if (!tour) throw new Error('there is no tour');
const PATH = `tours/${tour.id}/`;
const titles = tour.steps.map(({ title }) => title.en);
const [first = '', second = '', third = ''] = titles;
const [, { id: secondId } = { id: '' }] = tour.steps;

test('the start page leads to the tour, which shows one card at a time @phone', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: tour.title.en }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([first]);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: second })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([second]);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([third]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([second]);
  await expect(page.locator('.steps [aria-current=step]')).toHaveText('2');
});

test('a link opens its card, and the other language the same one', async ({ page }) => {
  await page.goto(`./${PATH}#${secondId}`);
  await expect(page.getByRole('heading', { name: second })).toBeInViewport();
  await expect(page).toHaveTitle(new RegExp(second));
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([tour.steps[1]?.title.uk ?? '']);
});

test('a link to a card that there is not opens the first one', async ({ page }) => {
  await page.goto(`./${PATH}#nothing-of-the-kind`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([first]);
  await expect(page.getByRole('link', { name: 'Back' })).toBeHidden();
});

test('the last card has the code for other pages, where the tour has no head of its own', async ({
  page,
  hosts,
}) => {
  await page.goto(`./${PATH}#${tour.steps.at(-1)?.id}`);
  await expect(page.getByRole('link', { name: 'Next' })).toBeHidden();
  await page.getByText('Put this tour on a page of your own').click();
  const code = await page.locator('textarea').inputValue();
  await hosts.open(code);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText([first]);
  await expect(frame.locator('.masthead')).toBeHidden();
  await frame.getByRole('link', { name: 'Next' }).click();
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText([second]);
});

for (const lang of LANGUAGES) {
  // Language and window do not depend on each other.
  const tag = lang === LANGUAGES[0] ? ' @phone' : '';
  test(`every card is valid HTML, and axe finds nothing in it, ${lang}${tag}`, async ({ page }) => {
    const path = folderOf(lang) + PATH;
    const report = await validator.validateString(readFileSync(`dist/${path}index.html`, 'utf8'));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    for (const [index, { id, title }] of tour.steps.entries()) {
      await page.goto(`./${path}#${id}`);
      await expect(page.getByRole('heading', { name: title[textsIn(lang)] })).toBeVisible();
      // What is around the cards is the same for all of them.
      await expectNoViolation(page, title[textsIn(lang)], ...(index > 0 ? ['main'] : []));
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all cards stand one after another @phone', async ({ page }) => {
    await page.goto(`./${PATH}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles);
    await expect(page.getByRole('link', { name: 'Next' })).toBeHidden();
  });
});

import { expect, openFigure, queryOf, test } from './page.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { folderOf } from '../language-folder.ts';
import { titleOf } from '../titles.ts';

test('the towns concerned can be filtered, sorted and chosen', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openFigure(page, 'russia-2024-06/?day=2025-08-08');
  const section = page.locator('.reading-box:visible section', {
    has: page.getByRole('heading', { name: 'Towns affected' }),
  });
  const names = section.getByRole('rowheader');
  // The first five, then all.
  await expect(names).toHaveText(['Zaporizhzhia', 'Kherson', 'Kramatorsk', /./, /./]);
  await section.getByRole('button', { name: 'Show all 22 towns' }).press('Enter');
  await expect(names).toHaveCount(22);
  const all = await names.allTextContents();
  expect(all).toHaveLength(22);
  expect(all.slice(0, 3)).toEqual(['Zaporizhzhia', 'Kherson', 'Kramatorsk']);
  await expect(section).toContainText('On land that would pass to Russian control: 22 towns');

  const byName = section.getByRole('columnheader', { name: 'Town' });
  await byName.getByRole('button').press('Enter');
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  expect(await names.allTextContents()).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'en')));
  const byPeople = section.getByRole('columnheader', { name: 'People on 1 January 2022' });
  await byPeople.getByRole('button').press('Enter');
  await expect(byPeople).toHaveAttribute('aria-sort', 'descending');
  expect(await names.allTextContents()).toEqual(all);

  const filter = section.getByRole('searchbox', { name: 'Filter towns' });
  await filter.fill('krama');
  await expect(names).toHaveText(['Kramatorsk']);
  await filter.fill('Atlantis');
  await expect(names).toHaveCount(0);
  await expect(section.getByRole('status')).toHaveText('None of these towns is called “Atlantis”.');
  await filter.fill('slov');
  await names.getByRole('button').press('Enter');
  await expect(page.locator('.sheet').getByRole('heading', { level: 2 })).toHaveText('Sloviansk');
  // Where data is saved no map is loaded that could go there: the figure rings it.
  expect(queryOf(page)).toEqual({ day: '2025-08-08', sel: 'place.sloviansk' });
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /map-(view|data|shared)/.test(url))).toEqual([]);
});

test('every town is shown without scrolling, under headings that keep apart @phone', async ({
  page,
}) => {
  for (const path of LANGUAGES.map((lang) => `${folderOf(lang)}russia-2024-06/`)) {
    await test.step(path, async () => {
      await openFigure(page, `${path}?day=2025-08-08`);
      const box = page.locator('.reading-box:visible .towns');
      await page.locator('.reading-box:visible .towns + .link').click();
      await expect(box.getByRole('rowheader')).toHaveCount(22);
      const hidden = await box.evaluate((one) => [
        one.scrollHeight - one.clientHeight,
        one.scrollWidth - one.clientWidth,
      ]);
      expect(hidden).toEqual([0, 0]);
      const edges = await box.locator('thead th').evaluateAll((headings) =>
        headings.map((heading) => {
          const text = document.createRange();
          text.selectNodeContents(heading);
          const { left, right } = text.getBoundingClientRect();
          return { left, right };
        }),
      );
      for (const [index, { left }] of edges.entries()) {
        const before = edges[index - 1];
        if (before) expect(left - before.right).toBeGreaterThanOrEqual(8);
      }
    });
  }
});

test('a scenario without towns concerned says so, an assessment does not ask', async ({ page }) => {
  await openFigure(page, 'us-framework-2025-04/');
  const reading = page.locator('.reading-box:visible');
  await expect(reading).toContainText('No town on this map is in an area that would change hands.');
  await page.getByRole('radio', { name: titleOf('control-line') }).check();
  await expect(reading.getByRole('heading', { name: 'By region', exact: true })).toBeVisible();
  await expect(reading.getByRole('heading', { name: 'Towns affected' })).toHaveCount(0);
});

import { readFileSync } from 'node:fs';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { fragmentOf } from '../../src/own-map/link.ts';
import { emptyMap } from '../../src/own-map/own-map.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';

const say = OWN_MAP_WORDS.en;

const CORNERS = [
  [37, 48],
  [38, 48],
  [38, 49],
] as const;

const ready = () => document.documentElement.dataset['script'] === 'ready';

test('a class’s files and links are counted; what is hostile is refused by name @phone', async ({
  page,
}) => {
  await page.goto('./collect/');
  await page.waitForFunction(ready);
  const mapOf = (more: object) =>
    Buffer.from(JSON.stringify({ format: 'lines-of-contact/reading', version: 1, ...more }));
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
  await page
    .getByLabel(say.collect.files)
    .setInputFiles([
      file('ann.json', mapOf({ name: '=1+1', zones: { 'donetsk.ukraine': 'russia' } })),
      file('bo.json', mapOf({ zones: { 'donetsk.ukraine': 'russia' } })),
      file('new.json', mapOf({ version: 7 })),
      file('evil.html', Buffer.from('<script>alert(1)</script>')),
    ]);
  await page.getByLabel(say.collect.links).fill(
    [
      'https://a.example/uk/your-map/#v=1&zones=----u',
      'javascript:alert(1)',
      // Without a network maps are drawn in the file that has the whole site.
      `file:///C:/lines-of-contact.uk.html#your-map/?${fragmentOf({
        ...emptyMap('2025-08-08'),
        text: { kind: 'record', id: 'us-earlier-2025' },
        name: 'Cy',
        areas: [{ corners: CORNERS, reading: 'russia', certainty: 'open' }],
      })}`,
    ].join('\n'),
  );
  await page.getByRole('button', { name: say.collect.add }).click();
  const told = page.locator('.verdict').first();
  await expect(told).toContainText('4 answers taken.');
  await expect(told).toContainText('3 refused:');
  await expect(told).toContainText('“new.json” has a map of another version: “7”.');
  await expect(told).toContainText('“evil.html” is neither a map nor a result of a lesson');
  await expect(told).toContainText('Link 2 is neither a map');
  const row = page.getByRole('row', { name: /^Donetsk region, Ukrainian-held part/ });
  await expect(row).toContainText('1 (33%)');
  await expect(row).toContainText('2 (67%)');
  // What was drawn is told apart from the zones: by whom, how large, as what; and it is outlined.
  const drawn = page.getByRole('table', { name: say.collect.drawn });
  await expect(drawn.getByRole('row', { name: /^Cy/ })).toContainText(
    /Area 1.*[\d,]+\skm².*Russia.*left open/,
  );
  await expect(page.locator('.figure:visible .drawn-line')).toHaveCount(1);
  await expectNoViolation(page, 'a class', '#collect');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.collect.csv }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain(",'=1+1,");
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

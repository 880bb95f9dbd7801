import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { answerFor } from '../../src/site/hosting/serve.ts';
import { titleOf } from '../titles.ts';
import { NEWEST_SAID } from '../newest-day.ts';
import { expect, test } from './page.ts';

const PAGE = 'bloomberg-2025-08/';
const EARLIER = titleOf('us-earlier-2025');
/** All that browsers insist on: data, fonts and pictures are sent as if nobody knew what they are. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** A host that knows nothing of the site: it has it in a folder, and the same headers for every file. */
async function plainHost(folder: string, headers: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = path.slice(folder.length - 1);
    if (!path.startsWith(folder) || answerFor(resolve('dist'), file) !== 'file')
      return response.writeHead(404).end();
    const name = file.endsWith('/') ? `${file}index.html` : file;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, ...headers });
    return response.end(readFileSync(join('dist', name)));
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${folder}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

test.describe('with a store of its own', () => {
  test.use({ serviceWorkers: 'allow' });

  test('in a folder of a host that sends no headers, and knows few types, all works as at the root', async ({
    page,
    watch,
  }) => {
    watch.expectedErrors.push(/^request to http:\/\/localhost:/);
    const host = await plainHost('/some/folder/', {});
    try {
      await page.goto(`${host.address}${PAGE}`);
      await expect(page.locator('html[data-script=ready]')).toBeVisible();
      await page.locator('.map-box').dispatchEvent('pointerdown');
      await expect(page.locator('[data-state=ready]')).toBeVisible();
      await page.getByRole('radio', { name: EARLIER }).check();
      await expect(page.locator('.map-title')).toContainText(EARLIER);
      await page.getByRole('link', { name: 'Українська' }).click();
      await expect(page.locator('.map-title')).toContainText(titleOf('us-earlier-2025', 'uk'));
      await expect(page).toHaveURL(/\/some\/folder\/uk\//);
      await expect(page.locator('html[data-script=ready]')).toBeVisible();
      const scope = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
      await expect.poll(scope).toBe(host.address);
    } finally {
      await host.close();
    }
  });
});

test('under one policy for all pages each answers, and has its look, without script too', async ({
  page,
  browser,
  watch,
}) => {
  watch.expectedErrors.push(/^request to http:\/\/localhost:|Content Security Policy/);
  const host = await plainHost('/', { 'Content-Security-Policy': "default-src 'self'" });
  /** How many colours the figure has that is to be seen. */
  const lookOf = (of = page) =>
    of.evaluate(() => {
      const drawn = [...document.querySelectorAll('.figure')].filter((one) =>
        one.checkVisibility(),
      );
      const parts = drawn.flatMap((one) => [...one.querySelectorAll('*')]);
      return new Set(parts.map((one) => getComputedStyle(one).fill)).size;
    });
  try {
    await page.goto(`${host.address}${PAGE}`);
    await expect(page.locator('html[data-script=ready]')).toBeVisible();
    await expect(page.locator('style')).toHaveCount(1);
    await expect.poll(lookOf).toBeGreaterThan(5);
    await expect(page.locator('.figure:visible')).toHaveCount(1);
    await page.getByRole('radio', { name: EARLIER }).check();
    await expect(page.locator('.map-title')).toContainText(EARLIER);
    await expect(page.locator('#reading h2:visible')).toHaveText(EARLIER);
    await page.locator('.map-box').dispatchEvent('pointerdown');
    await expect(page.locator('[data-state=ready]')).toBeVisible();
    await page.goto(`${host.address}embed/en/bloomberg-2025-08/`);
    await expect(page.locator('html[data-script=ready]')).toBeVisible();
    expect(await lookOf()).toBeGreaterThan(5);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${host.address}${PAGE}`);
    await expect.poll(() => lookOf(plain)).toBeGreaterThan(5);
    await plain.close();
  } finally {
    await host.close();
  }
});

for (const year of ['1999', '2099']) {
  test(`a reader’s clock that is years off (${year}) changes no day of the line`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${year}-01-01T12:00:00Z`));
    await page.goto('./');
    await expect(page.locator('.map-credit')).toContainText(`Line of ${NEWEST_SAID}`);
    await page.locator('input[name=scenario][value=us-earlier-2025]').check();
    await expect(page.locator('.map-title')).toContainText(EARLIER);
    await expect(page.locator('body')).not.toContainText(/NaN|Invalid Date/);
  });
}

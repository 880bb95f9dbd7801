import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NGINX, nginxOf } from './nginx.ts';
test.skip(!NGINX, 'this machine has no nginx: the documented configuration is not tried');
test.use({ ignoreHTTPSErrors: true });

const SCENARIO = 'bloomberg-2025-08';
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?:^|\/)index\.html$/.test(name),
);

let host: Awaited<ReturnType<typeof nginxOf>>;
test.beforeAll(async () => {
  host = await nginxOf('dist');
});
test.afterAll(() => host.close());

test('nginx as documented allows each page the style that stands in it', async ({ request }) => {
  test.slow();
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) {
    const html = readFileSync(join('dist', name), 'utf8');
    const path = name.replace(/index\.html$/, '');
    const answer = await request.get(host.address + path);
    expect(answer.status(), name).toBe(200);
    const policy = answer.headers()['content-security-policy'] ?? '';
    for (const [, style = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      const hash = createHash('sha256').update(style).digest('base64');
      expect(policy, name).toContain(`'sha256-${hash}'`);
    }
  }
});

test('nginx as documented leads plain HTTP and strokes too many to the page', async ({
  request,
}) => {
  const once = { maxRedirects: 0 };
  const plain = await request.get(`${host.plain}${SCENARIO}/?vs=control-line`, once);
  expect(plain.status()).toBe(301);
  expect(plain.headers()['location']).toBe(`https://127.0.0.1/${SCENARIO}/?vs=control-line`);
  const doubled = await request.get(`${host.address}${SCENARIO}//?vs=control-line`, once);
  expect(doubled.status()).toBe(301);
  expect(doubled.headers()['location']).toBe(`${host.address}${SCENARIO}/?vs=control-line`);
  const page = await request.get(host.address);
  expect(page.headers()['strict-transport-security']).toBe('max-age=31536000');
});

test('nginx as documented packs what gains from it, and keeps no fault for good', async ({
  request,
}) => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  for (const ending of ['.html', '.js', '.css', '.json', '.geojson', '.svg', '.wasm']) {
    const name = files.find((one) => one.endsWith(ending) && !one.startsWith('lines-of-contact'));
    if (!name) continue;
    const answer = await request.get(host.address + name);
    expect(answer.headers()['content-encoding'], name).toBe('gzip');
  }
  const asset = await request.get(
    `${host.address}assets/${files.find((one) => one.startsWith('assets/'))?.slice(7)}`,
  );
  expect(asset.headers()['cache-control']).toContain('immutable');
  const missing = await request.get(`${host.address}assets/gone-12345678.js`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()['cache-control'] ?? '').not.toContain('immutable');
});

test('nginx as documented sends a file that was packed before as it lies there', async ({
  request,
}) => {
  const site = mkdtempSync(join(tmpdir(), 'packed-'));
  for (const name of ['index.html', 'nginx-headers.conf', 'nginx-embed-headers.conf'])
    cpSync(join('dist', name), join(site, name));
  spawnSync(process.execPath, ['.ci/compress.mjs', site]);
  const packed = await nginxOf(site);
  try {
    const answer = await request.get(packed.address, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers()['content-encoding']).toBe('gzip');
    expect(Number(answer.headers()['content-length'])).toBe(
      readFileSync(join(site, 'index.html.gz')).length,
    );
    expect(await answer.text()).toBe(readFileSync(join(site, 'index.html'), 'utf8'));
  } finally {
    await packed.close();
    rmSync(site, { recursive: true });
  }
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { matches, parseHeaders } from '../../src/site/hosting/serve.ts';

const read = (name: string) => readFileSync(join('dist', name), 'utf8');
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)(?:index|404)\.html$/.test(name))
  .map((name) => ({ name, html: read(name) }));
const isFramed = (name: string) => /^(?:embed|frozen|(?:uk\/)?lessons)\/|^404/.test(name);

/** The hashes of what stands in a page and a policy has to name. */
const hashesIn = (html: string) =>
  [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );

test('every style in a built page is named by its policy, on every host, within their bounds', () => {
  const rules = parseHeaders(read('_headers'));
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of read('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  expect(pages.filter(({ html }) => hashesIn(html).length > 0).length).toBeGreaterThan(8);
  for (const { name, html } of pages) {
    const path = `/${name.replace(/index\.html$/, '')}`;
    const policies = rules.flatMap(([rule, headers]) =>
      matches(rule, path) ? (headers.get('content-security-policy') ?? []) : [],
    );
    expect(policies, name).toHaveLength(1);
    const nginx = read(isFramed(name) ? 'nginx-embed-headers.conf' : 'nginx-headers.conf');
    for (const hash of hashesIn(html)) {
      expect(policies[0], name).toContain(hash);
      expect(nginx, name).toContain(hash);
    }
  }
});

test('a missing asset is not kept as long as one that is there', async ({ request }) => {
  const [name] = readdirSync('dist/assets');
  const there = await request.get(`./assets/${name}`);
  expect(there.headers()['cache-control']).toContain('immutable');
  const missing = await request.get('./assets/gone-12345678.js');
  expect(missing.status()).toBe(404);
  expect(missing.headers()['cache-control'] ?? '').not.toContain('immutable');
});

test('an address with a stroke too many leads to the page, with its query', async ({ request }) => {
  const answer = await request.get('./bloomberg-2025-08//?vs=control-line', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe('/bloomberg-2025-08/?vs=control-line');
});

test('no built page has a script in it, or a style that a later policy could not name', () => {
  for (const { name, html } of pages) {
    expect(html, name).not.toMatch(/<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))/);
    expect(html, name).not.toMatch(/\son\w+="/);
    if (/^(?:embed|frozen)\//.test(name)) expect(hashesIn(html), name).toEqual([]);
  }
});

test('pages that are not meant for frames refuse those of others, and no other host is told which page', () => {
  const rules = parseHeaders(read('_headers'));
  const valueAt = (path: string, name: string) =>
    rules.flatMap(([rule, headers]) => (matches(rule, path) ? (headers.get(name) ?? []) : []));
  for (const { name } of pages) {
    const path = `/${name.replace(/index\.html$/, '')}`;
    const [policy = ''] = valueAt(path, 'content-security-policy');
    const mayBeFramed = isFramed(name) || /^(?:uk\/)?tours\//.test(name);
    if (!mayBeFramed) expect(policy, name).toContain("frame-ancestors 'self'");
    expect(policy, name).toMatch(/default-src 'self'[^;]*;/);
    expect(policy, name).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(valueAt(path, 'referrer-policy'), name).toContain('strict-origin-when-cross-origin');
    expect(valueAt(path, 'x-content-type-options'), name).toContain('nosniff');
  }
});

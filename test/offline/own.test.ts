import { describe, expect, it } from 'vitest';
import { addressOf, isOwn, kindOf, pageIn } from '../../src/offline/own.ts';

const SCOPE = 'https://example.org/map/';

describe('what a request asks for', () => {
  const kind = (path: string, mode: RequestMode = 'navigate', method = 'GET') =>
    kindOf({ method, mode, url: new URL(path, SCOPE).href }, SCOPE);

  it.each([
    ['', 'page'],
    ['uk/?vs=control-line', 'page'],
    ['uk', 'page'],
    ['uk/method/index.html#zones', 'page'],
    ['no/such/page', 'page'],
    ['assets/index-12345678.js', 'asset'],
    ['embed/', 'other'],
    ['uk/embed/', 'other'],
    ['frozen/2026-01/', 'other'],
    ['lines-of-contact.en.html', 'other'],
    ['geo/zones.geojson', 'other'],
    ['cards/en/control-line.png', 'other'],
    ['/elsewhere/', 'other'],
    ['https://example.com/map/', 'other'],
  ])('%s is %s', (path, expected) => {
    expect(kind(path)).toBe(expected);
  });

  it('is nothing where something is sent, or a page is fetched by a script', () => {
    expect(kind('', 'navigate', 'POST')).toBe('other');
    expect(kind('', 'cors')).toBe('other');
  });
});

describe('an answer', () => {
  const answer = { ok: true, status: 200, type: 'basic', url: `${SCOPE}uk/` } as const;

  it('is the site’s own where it came whole and from the site', () => {
    expect(isOwn(answer, SCOPE)).toBe(true);
  });

  it.each([
    [{ ok: false, status: 404 }, 'not there'],
    [{ status: 206 }, 'in part'],
    [{ type: 'opaque', url: '' }, 'of another host'],
    [{ type: 'opaqueredirect', ok: false, status: 0 }, 'leading on'],
    [{ url: 'https://example.org/login/' }, 'led on to another folder'],
  ] as const)('%j is not: it is %s', (change: Partial<Response>, _why: string) => {
    expect(isOwn({ ...answer, ...change }, SCOPE)).toBe(false);
  });
});

it('a page is kept under its folder, whatever its query', () => {
  expect(addressOf(`${SCOPE}uk/index.html?vs=x#y`)).toBe(`${SCOPE}uk/`);
  expect(addressOf(`${SCOPE}404.html`)).toBe(`${SCOPE}404.html`);
});

it('a file is a page where it is a folder’s own or the one for lost addresses', () => {
  expect(
    ['index.html', 'uk/index.html', '404.html', 'embed/index.html', 'lines-of-contact.uk.html'].map(
      pageIn,
    ),
  ).toEqual(['', 'uk/', '404.html', null, null]);
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unconfirmedGround } from '../../src/browser/unconfirmed.ts';

/** A shape of the page, as it was written. */
const shape = { d: 'M1 1l1 1 1-1z' };
const element = {
  getAttribute: () => shape.d,
  setAttribute: (_: string, path: string) => {
    shape.d = path;
  },
};
const OWN = '2026-08-22';

beforeEach(() => {
  vi.stubGlobal('document', { getElementById: () => element });
});
afterEach(() => vi.unstubAllGlobals());

const asked: string[] = [];
const serving = (answer: (url: string) => Response) =>
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer(url);
  });
const file = (url: string) => new Response(readFileSync(url));

/** A page's ground, and a wait for what it tells next. */
function opened() {
  let tell: () => void = () => undefined;
  const ground = unconfirmedGround({ own: OWN, base: 'public/geo/', onChange: () => tell() });
  const told = () => new Promise<void>((resolve) => (tell = resolve));
  return { ground, told };
}

describe('what a page draws as not confirmed', () => {
  it('is what it was written with on its own day, until a month has come', async () => {
    serving(file);
    const written = shape.d;
    const { ground, told } = opened();
    ground.draw(OWN, false);
    expect([shape.d, ground.current()]).toEqual([written, null]);
    const coming = told();
    ground.draw(OWN, true);
    await coming;
    ground.draw(OWN, true);
    expect(shape.d).not.toBe(written);
    expect(ground.current()?.coordinates.length).toBeGreaterThan(5);
    ground.draw(null, true);
    expect(ground.current()).toBe(null);
  });

  it('is nothing on a day of which nothing is known, and is asked for once', async () => {
    asked.length = 0;
    serving(file);
    const { ground, told } = opened();
    const coming = told();
    ground.draw('2024-09-17', true);
    ground.draw('2024-09-17', true);
    await coming;
    ground.draw('2024-09-17', true);
    expect([shape.d, ground.current()]).toEqual(['', null]);
    ground.draw('2024-09-16', true);
    expect(shape.d).toMatch(/^M\d+ \d+l/);
    expect(asked).toEqual(['public/geo/unconfirmed-2024-09.json']);
  });

  it.each([
    ['the server answers 404', () => new Response('', { status: 404 })],
    ['not all of it came', () => new Response('{"version":1,"mon')],
    ['version', () => new Response('{"version":2}')],
  ])('is missing with a sentence where %s', async (fault, answer) => {
    serving(answer);
    const { ground, told } = opened();
    const coming = told();
    ground.draw('2025-03-10', true);
    await coming;
    ground.draw('2025-03-10', true);
    expect(ground.faultOn('2025-03-10')).toContain(fault);
    expect(ground.faultOn('2025-04-10')).toBe(null);
    expect(shape.d).toBe('');
  });
});

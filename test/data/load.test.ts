import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGeography } from '../../src/data/load.ts';
import { geoFiles } from '../fixtures.ts';

/** Answers every request as `answer` does, by the file's name. */
function serve(answer: (file: string) => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (url: string) => answer(url.replace('geo/', '')));
}

const whole = (file: string) =>
  Response.json(geoFiles()[file.replace('.geojson', '') as keyof ReturnType<typeof geoFiles>]);

afterEach(() => vi.unstubAllGlobals());

describe('loadGeography', () => {
  it('gives the ground', async () => {
    serve(whole);
    expect(await loadGeography('geo/')).toMatchObject({ ok: true });
  });

  it('names a file that the server lacks', async () => {
    serve((file) => (file === 'zones.geojson' ? new Response('', { status: 404 }) : whole(file)));
    expect(await loadGeography('geo/')).toEqual({
      ok: false,
      problems: ['zones.geojson: the server answers 404'],
    });
  });

  it('names a file that was cut short', async () => {
    serve((file) => (file === 'places.geojson' ? new Response('{"type": "Fea') : whole(file)));
    expect(await loadGeography('geo/')).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('places.geojson: is not whole JSON')],
    });
  });

  it('names every file that can’t be fetched', async () => {
    serve(() => Promise.reject(new TypeError('offline')));
    const loaded = await loadGeography('geo/');
    expect(loaded.ok ? [] : loaded.problems).toHaveLength(5);
    expect(loaded).toMatchObject({
      problems: expect.arrayContaining(['basemap.geojson: could not be fetched (offline)']),
    });
  });
});

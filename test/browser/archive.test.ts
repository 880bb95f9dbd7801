import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { pathOf } from '../../src/figure/path.ts';
import { project } from '../../src/figure/projection.ts';
import { openArchive } from '../../src/browser/archive.ts';

afterEach(() => vi.unstubAllGlobals());

const ADDRESSES = {
  'history.json': 'public/geo/history.json',
  'series.csv': 'public/geo/series.csv',
  'unconfirmed.csv': 'public/geo/unconfirmed.csv',
};

/** A server that has the published files. */
const serving = () =>
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(url)));

it('draws each zone of a day and its contact line as paths of the figure', async () => {
  serving();
  const archive = await openArchive(ADDRESSES);
  const paths = archive.pathsOn('2026-08-22');
  const zones = archive.groundOn('2026-08-22')?.zones.map(({ id }) => id) ?? [];
  expect(zones).toContain('dnipropetrovsk.russia');
  for (const name of [...zones, 'contactLine']) expect(paths.get(name)).toMatch(/^M\d+ \d+l/);
});

it('gives a map the same zones', async () => {
  serving();
  const archive = await openArchive(ADDRESSES);
  const { zones, 'contact-line': line } = archive.layersOn('2024-07-08');
  expect(zones.features.map(({ id }) => id)).toEqual(
    [...archive.pathsOn('2024-07-08').keys()].slice(0, -1),
  );
  expect(line.features).toHaveLength(1);
});

it('names the file that does not come', async () => {
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('series.csv')
      ? new Response('', { status: 404 })
      : new Response(readFileSync(url)),
  );
  await expect(openArchive(ADDRESSES)).rejects.toThrow('series.csv: the server answers 404');
});

it('draws on every day what its zones and its line are, whichever day was drawn before', async () => {
  serving();
  const archive = await openArchive(ADDRESSES);
  const inUnits = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? project(value as [number, number]).map(Math.round)
      : (value as unknown[]).map(inUnits);
  for (const day of ['2024-07-08', '2026-08-22', '2026-08-21', '2024-07-08']) {
    const { zones, 'contact-line': line } = archive.layersOn(day);
    const drawn = [...zones.features, ...line.features].map(({ geometry }) =>
      pathOf({
        ...geometry,
        coordinates: inUnits((geometry as GeoJSON.MultiPolygon).coordinates),
      } as GeoJSON.Geometry),
    );
    expect([...archive.pathsOn(day).values()]).toEqual(drawn);
  }
});

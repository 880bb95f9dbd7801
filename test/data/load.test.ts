import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGround, loadNear } from '../../src/data/load.ts';
import { mapDataFile } from './map-data.ts';

const URL = 'https://example.org/assets/map-data-en-1a2b.json';

/** Answers the request for the data. */
function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async () => answer());
}

afterEach(() => vi.unstubAllGlobals());

describe('loadGround', () => {
  it('gives the ground', async () => {
    serve(() => Response.json(mapDataFile()));
    expect(await loadGround(URL)).toMatchObject({ ok: true });
  });

  it.each([
    ['that the server lacks', () => new Response('', { status: 404 }), 'the server answers 404'],
    ['that was cut short', () => new Response('{"type": "Top'), 'is not whole JSON'],
    [
      'that can’t be fetched',
      () => Promise.reject(new TypeError('offline')),
      'could not be fetched (offline)',
    ],
    ['of another form', () => Response.json({ type: 'Topology' }), 'transform'],
  ])('names a file %s', async (_what, answer, problem) => {
    serve(answer);
    const loaded = await loadGround(URL);
    expect(loaded.ok ? '' : loaded.problems[0]).toContain(`map-data-en-1a2b.json: ${problem}`);
  });
});

describe('loadNear', () => {
  const river = { type: 'Feature', properties: { kind: 'river' } };
  const rivers = (coordinates: unknown) => ({
    type: 'FeatureCollection',
    features: [{ ...river, geometry: { type: 'LineString', coordinates } }],
  });

  it('gives small rivers and their names', async () => {
    serve(() =>
      Response.json(
        rivers([
          [37, 48],
          [37, 49],
        ]),
      ),
    );
    expect((await loadNear(URL))?.features).toHaveLength(1);
  });

  it.each([
    ['lacks', () => new Response('', { status: 404 })],
    ['has in another form', () => Response.json(rivers([]))],
  ])('gives nothing where the server %s them', async (_what, answer) => {
    serve(answer);
    expect(await loadNear(URL)).toBeNull();
  });
});

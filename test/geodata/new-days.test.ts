import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feature } from 'geojson';
import { afterEach, describe, expect, it } from 'vitest';
import type { Position } from '../../geodata/lib/geometry.js';
import { archiveAt } from '../../geodata/steps/day-archive.js';
import { newDays, withDays } from '../../geodata/steps/new-days.js';
import { sha256, type SourceList } from '../../geodata/steps/sources.js';

const ring = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const polygon = (...rings: Position[][]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings },
});

/** Donetsk, and Luhansk east of it. */
const units = [
  { ...polygon(ring(37, 48, 38, 49)), properties: { shapeISO: 'UA-14' } },
  { ...polygon(ring(38, 48, 39, 49)), properties: { shapeISO: 'UA-09' } },
];

/** A line whose ground lies in both, 0.01° of longitude being 82 km² wide. */
const lineOf = (...features: Feature[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const line = (west = 37.5): string => lineOf(polygon(ring(west, 48, 38.5, 49)));

const list: SourceList = {
  sources: [],
  control: {
    file: 'control/line_{day}.geojson',
    what: '',
    publisher: '',
    url: '',
    licence: '',
    credit: '',
    credit_url: '',
    days: { '2026-08-21': sha256('{}'), '2026-08-22': sha256(line()) },
  },
};

type Answer = string | ((response: ServerResponse) => void);

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** What is taken from a server on the loopback that has a file for some days, up to the 25th. */
async function taken(files: Record<string, Answer>, patience?: number): Promise<string[]> {
  server = createServer(({ url }, response) => {
    const [, day = ''] = /(\d{8})\.geojson$/.exec(url ?? '') ?? [];
    const answer = new Map<string, Answer>([['20260822', line()], ...Object.entries(files)]).get(
      day,
    );
    if (answer === undefined) response.writeHead(404).end('none');
    else if (typeof answer === 'string') response.end(answer);
    else answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const read = archiveAt(`http://127.0.0.1:${port}/data`, patience);
  const days = await newDays(list, () => Promise.resolve(units), read, '2026-08-25');
  return days.map(({ day, file, text }) => `${day} ${file} ${text === line() ? 'same' : 'other'}`);
}

describe('days of an archive that are not listed yet', () => {
  it('are taken in order, those that it lacks left out', async () => {
    expect(await taken({ '20260823': line(), '20260825': line(37.49) })).toEqual([
      '2026-08-23 control/line_20260823.geojson same',
      '2026-08-25 control/line_20260825.geojson other',
    ]);
    expect(await taken({})).toEqual([]);
  });

  it('come with their hash into the list', () => {
    const days = [{ day: '2026-08-23', file: '', text: 'x', sha256: sha256('x') }];
    expect(withDays(list, days).control.days).toEqual({
      ...list.control.days,
      '2026-08-23': sha256('x'),
    });
  });

  it('are taken from no archive that lacks the last known day, or has another', async () => {
    const missing = (response: ServerResponse) => response.writeHead(404).end();
    await expect(taken({ '20260822': missing })).rejects.toThrow(/is not in the archive\.$/);
    await expect(taken({ '20260822': line(37.4) })).rejects.toThrow(/is another in the archive\.$/);
  });
});

describe('a new day stops all with its name and its fault', () => {
  const stops = async (answer: Answer, fault: RegExp, patience?: number): Promise<void> => {
    const files = { '20260823': line(), '20260824': answer, '20260825': line() };
    const what = new RegExp(`^line_20260824\\.geojson: ${fault.source}`, 's');
    await expect(taken(files, patience)).rejects.toThrow(what);
  };

  it.each<[string, Answer, RegExp]>([
    ['a page in place of data', '<!doctype html><title>Oops</title>', /is not JSON/],
    ['a file cut short', line().slice(0, -20), /is not JSON/],
    ['another kind of JSON', '[1, 2]', /is not GeoJSON/],
    ['null', 'null', /is not GeoJSON/],
    ['nothing held', lineOf(), /has no features/],
    [
      'a point',
      lineOf({ ...polygon(), geometry: { type: 'Point', coordinates: [0, 0] } }),
      /.*Point/,
    ],
    ['ground elsewhere', lineOf(polygon(ring(2, 48, 3, 49))), /.*outside 18\.\.48 E/],
    ['numbers as texts', line().replaceAll('37.5', '"37.5"'), /.*no two numbers/],
    ['no numbers', line().replaceAll('37.5', 'null'), /.*no two numbers/],
    ['an open ring', lineOf(polygon(ring(37.5, 48, 38.5, 49).slice(0, 4))), /.*not closed/],
    [
      'a ring that crosses itself',
      lineOf(polygon([[37.5, 48], [38.5, 49], [38.5, 48], [37.5, 49], [37.5, 48]])), // prettier-ignore
      /.*cross themselves/,
    ],
    ['a jump', line(37.4), /8\d\d km² changed hands since 2026-08-23, where at most 250/],
    [
      'a region that is gone',
      lineOf(polygon(ring(37.5, 48, 38, 49))),
      /lacks all Russian-held ground of luhansk of 2026-08-23/,
    ],
  ])('%s', async (_, answer, fault) => {
    await stops(answer, fault);
  });

  it('an error of the server', async () => {
    await stops((response) => response.writeHead(503).end(), /.*the server answers 503/);
  });

  it('an address that leads elsewhere', async () => {
    await stops(
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      /cannot be fetched/,
    );
  });

  it('a transfer that breaks off', async () => {
    await stops((response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{', () => response.destroy());
    }, /cannot be fetched/);
  });

  it('bytes without end', async () => {
    await stops((response) => {
      const more = () => response.write(' '.repeat(1_000_000), more);
      more();
    }, /.*larger than 4000000 bytes/);
  });

  it('bytes that are no text', async () => {
    await stops((response) => response.end(Buffer.from([0xff, 0xfe, 0x7b])), /cannot be fetched/);
  });

  it('a server that never answers', async () => {
    await stops(() => {}, /.*too slow/, 200);
  });
});

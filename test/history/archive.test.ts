import { expect, it } from 'vitest';
import { readGeography } from '../../src/data/read.ts';
import { parseGeography } from '../../src/data/parse.ts';
import { geographyOn, parseArchive } from '../../src/history/archive.ts';
import { readArchive } from '../../src/history/read.ts';
import { LAYER_FILES } from '../../src/model/geography.ts';

const base = readGeography('.');
const archive = readArchive('.');

it('the geography of the published day is the published one', () => {
  expect(geographyOn(base, archive, base.ground.day)).toBe(base);
});

it('the geography of another day passes the checks of the published files', () => {
  const other = geographyOn(base, archive, '2026-08-22');
  if (!other) throw new Error('no line of that day');
  const files = { ...other.layers, places: base.layers.places };
  const parsed = parseGeography(files as Record<(typeof LAYER_FILES)[number], unknown>);
  // What is not confirmed stands in a table of its own.
  const { unconfirmed: _, ...ground } = other?.ground ?? {};
  expect(parsed).toMatchObject({ ok: true, geography: { ground } });
});

it('places are in the zones of the day', () => {
  const zoneOf = (place: string, day: string) => geographyOn(base, archive, day)?.placeZones[place];
  expect(zoneOf('pokrovsk', '2024-07-08')).toBe('donetsk.ukraine');
  expect(zoneOf('pokrovsk', '2026-08-22')).toBe('donetsk.russia');
});

it('there is no geography of a day without a line', () => {
  expect(geographyOn(base, archive, '2024-08-18')).toBeNull();
  expect(geographyOn(base, archive, 'yesterday')).toBeNull();
});

it('what is wrong with any of its files is told by name', () => {
  const texts = { 'history.json': '{', 'series.csv': 'day', 'unconfirmed.csv': 'day,region,km2' };
  expect(parseArchive(texts)).toEqual({
    ok: false,
    problems: [
      'history.json: the whole file: is not JSON, or not all of it came',
      'series.csv: line 1: is not the heading day,region,holder,km2',
      'unconfirmed.csv: the whole file: not all of it came',
    ],
  });
});

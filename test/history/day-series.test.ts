import { expect, it } from 'vitest';
import { readArchive } from '../../src/history/read.ts';
import { daySeriesOf } from '../../src/history/day-series.ts';
import { areasOn } from '../../src/history/series.ts';
import { pointsOf, zonesAt } from '../../src/model/day-series.ts';
import { NEWEST } from '../newest-day.ts';

const archive = readArchive('.');
const series = daySeriesOf(archive);

it('ends with what Russia held on the last day of the table, each region in whole km²', () => {
  const areas = [...areasOn(archive.series, NEWEST)];
  const russian = areas.flatMap(([zone, km2]) => (zone.endsWith('.russia') ? [km2] : []));
  expect(pointsOf(series).at(-1)).toEqual({
    day: archive.history.days - 1,
    km2: russian.reduce((sum, km2) => sum + Math.round(km2), 0),
  });
});

it('gives every zone its area of the table on every day that it tells of, but for rounding', () => {
  for (const [index, { day }] of pointsOf(series).entries()) {
    const date = new Date(Date.parse(series.first) + day * 86_400_000).toISOString().slice(0, 10);
    const areas = areasOn(archive.series, date);
    for (const { id, areaKm2 } of zonesAt(series, index)) {
      expect(Math.abs(areaKm2 - (areas.get(id) ?? 0)), `${id} on ${date}`).toBeLessThan(1.1);
    }
  }
});

import { expect, it } from 'vitest';
import { readArchive } from '../../src/history/read.ts';
import { daySeriesOf } from '../../src/history/day-series.ts';
import { areasOn } from '../../src/history/series.ts';
import { pointsOf } from '../../src/model/day-series.ts';

it('ends with what Russia held on the last day of the table', () => {
  const archive = readArchive('.');
  const areas = [...areasOn(archive.series, '2026-08-22')];
  const russian = areas.flatMap(([zone, km2]) => (zone.endsWith('.russia') ? [km2] : []));
  expect(pointsOf(daySeriesOf(archive)).at(-1)).toEqual({
    day: archive.history.days - 1,
    km2: Math.round(russian.reduce((sum, km2) => sum + km2, 0)),
  });
});

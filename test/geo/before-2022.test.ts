import type { FeatureCollection } from 'geojson';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../geodata/lib/geometry.js';
import { heldSinceBefore2022 } from '../../src/history/changes.ts';
import { contactLineOn } from '../../src/history/contact-line.ts';
import { groundOn } from '../../src/history/ground.ts';
import { EVE_OF_2022 } from '../../src/model/calendar.ts';
import { BEFORE_2022 } from '../../src/history/history.ts';
import { drift, numberOf, regions, sum, textOf } from './files.js';
import { edgesOnGrid, unlike } from './grid.js';
import { days, history } from './history.js';

const [line] = (JSON.parse(textOf('line-before-2022.geojson')) as FeatureCollection).features;
const stated = line?.properties?.['area_km2'] as Record<string, number>;

describe('the line before 24 February 2022', () => {
  it('is of the day before', () => {
    expect(line?.properties?.['line_date']).toBe(EVE_OF_2022);
  });

  it('has all of Crimea and parts of Donetsk and Luhansk behind it', () => {
    expect(Object.keys(stated)).toEqual(['crimea', 'donetsk', 'luhansk']);
    const shares = Object.entries(stated).map(([id, km2]) => [
      id,
      km2 / numberOf(regions.find((region) => region.id === id), 'area_km2'), // prettier-ignore
    ]);
    expect(Object.fromEntries(shares)).toEqual({
      crimea: 1,
      donetsk: expect.closeTo(0.33, 1),
      luhansk: expect.closeTo(0.33, 1),
    });
  });

  it('has as much ground behind it as was published: about 43,000 km², or 27,000 and 16,800', () => {
    const { crimea = NaN, donetsk = NaN, luhansk = NaN } = stated;
    expect(drift(crimea, 27_000)).toBeLessThan(0.01);
    expect(drift(donetsk + luhansk, 16_800)).toBeLessThan(0.01);
  });

  it('has the areas and the vertices of the ground of all days', () => {
    const eve = groundOn(history, [], EVE_OF_2022);
    const zones = eve?.zones.filter(({ holder }) => holder === 'russia') ?? [];
    expect(zones).toHaveLength(3);
    for (const { region, areaKm2 } of zones) {
      expect(Math.abs(areaKm2 - (stated[region] ?? NaN)), region).toBeLessThan(0.05);
    }
    const own = contactLineOn(history, BEFORE_2022).coordinates as [number, number][][];
    const published = linesOf(line?.geometry ?? null);
    expect(unlike(edgesOnGrid(own), edgesOnGrid(published))).toBeLessThan(0.01);
  });

  it('has ground behind it that is Russian-held on all days, but for less than 1 %', () => {
    const whole = sum(Object.values(stated));
    for (const day of days) {
      expect(drift(sum([...heldSinceBefore2022(history, day).values()]), whole)).toBeLessThan(0.01);
    }
  });

  it('takes at most 8 kB gzipped', () => {
    expect(gzipSync(textOf('line-before-2022.geojson')).length).toBeLessThan(8000);
  });
});

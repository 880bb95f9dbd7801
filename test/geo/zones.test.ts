import { describe, expect, it } from 'vitest';
import { inPolygons, polygonsOf } from '../../geodata/lib/geometry.js';
import { areaKm2 } from '../../geodata/lib/area.js';
import { drift, manifest, numberOf, regions, sum, ukraineKm2, zones } from './files.js';

const areaOf = (id: string): number =>
  numberOf(
    regions.find((region) => region.id === id),
    'area_km2',
  );

describe('zones', () => {
  it('are named region.holder and carry the day of the line', () => {
    for (const { id, properties } of zones) {
      expect(id).toBe(`${properties?.region}.${properties?.holder}`);
      expect(['ukraine', 'russia']).toContain(properties?.holder);
      expect(properties?.line_date).toBe(manifest().line_date);
    }
  });

  it('held by Russia have together the area of the control line, within 0.2 %', () => {
    const held = zones.filter(({ properties }) => properties?.holder === 'russia');
    const total = sum(held.map((feature) => numberOf(feature, 'area_km2')));
    expect(drift(total, manifest().control_area_km2)).toBeLessThan(0.002);
  });

  it('have their label point inside', () => {
    for (const { id, geometry, properties } of [...zones, ...regions]) {
      expect(inPolygons(properties?.label, polygonsOf(geometry)), String(id)).toBe(true);
    }
  });
});

describe('areas', () => {
  it('of the drawn shapes are those stated, as closely as the file says', () => {
    for (const feature of [...zones, ...regions]) {
      const stated = numberOf(feature, 'area_km2');
      const off = Math.abs(areaKm2(feature.geometry) - stated);
      expect(off, String(feature.id)).toBeLessThan(Math.max(0.001 * stated, 1));
    }
  });

  it('of Ukraine is that of its official area, within 0.5 %', () => {
    expect(drift(ukraineKm2, 603_628)).toBeLessThan(0.005);
  });
});

describe('regions', () => {
  it('are the nine, with the area of their zones', () => {
    expect(regions.map(({ id }) => id)).toEqual(
      ['crimea', 'dnipropetrovsk', 'donetsk', 'kharkiv', 'kherson', 'luhansk', 'mykolaiv'].concat([
        'sumy',
        'zaporizhzhia',
      ]),
    );
    for (const { id, properties } of regions) {
      const own = zones.filter((feature) => feature.properties?.region === id);
      const total = sum(own.map((feature) => numberOf(feature, 'area_km2')));
      expect(properties?.area_km2).toBeCloseTo(total, 2);
    }
  });

  it('have the official area of Luhansk, Donetsk and Zaporizhzhia within 1 %', () => {
    expect(drift(areaOf('luhansk'), 26_684)).toBeLessThan(0.01);
    expect(drift(areaOf('donetsk'), 26_517)).toBeLessThan(0.01);
    expect(drift(areaOf('zaporizhzhia'), 27_183)).toBeLessThan(0.01);
  });

  it('come short of the official area of Kherson, which counts estuary and bays as well', () => {
    expect(areaOf('kherson')).toBeGreaterThan(0.92 * 28_461);
    expect(areaOf('kherson')).toBeLessThan(28_461);
  });
});

import { describe, expect, it } from 'vitest';
import { regionOf, zonesOf } from '../../../src/ui/page/subject.ts';
import { zone } from '../../fixtures.ts';

const zones = [zone('donetsk', 'ukraine'), zone('donetsk', 'russia'), zone('crimea', 'russia')];

describe('zonesOf', () => {
  it('is the zone itself, or those zones of a region that there are', () => {
    expect(zonesOf({ kind: 'zone', id: 'donetsk.russia' }, zones)).toEqual(['donetsk.russia']);
    expect(zonesOf({ kind: 'region', id: 'donetsk' }, zones)).toEqual([
      'donetsk.ukraine',
      'donetsk.russia',
    ]);
    expect(zonesOf({ kind: 'region', id: 'crimea' }, zones)).toEqual(['crimea.russia']);
  });

  it('is none for a place and for nothing', () => {
    expect(zonesOf({ kind: 'place', id: 'kyiv' }, zones)).toEqual([]);
    expect(zonesOf(null, zones)).toEqual([]);
  });
});

describe('regionOf', () => {
  it('is the region of a zone, the region itself, and none for a place', () => {
    expect(regionOf({ kind: 'zone', id: 'crimea.russia' })).toBe('crimea');
    expect(regionOf({ kind: 'region', id: 'sumy' })).toBe('sumy');
    expect(regionOf({ kind: 'place', id: 'crimea.russia' })).toBe(null);
  });
});

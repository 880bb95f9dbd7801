import { describe, expect, it } from 'vitest';
import type { Zone } from '../../src/model/zone.ts';
import { nextReading, withReading, type ZoneReadings } from '../../src/own-map/own-map.ts';
import {
  compareReadings,
  groundByFate,
  outcomesOfReading,
  readingOfRecord,
} from '../../src/own-map/read.ts';

const zones: readonly Zone[] = [
  { id: 'crimea.russia', region: 'crimea', holder: 'russia', areaKm2: 27.4, label: [34, 45] },
  { id: 'donetsk.ukraine', region: 'donetsk', holder: 'ukraine', areaKm2: 6.6, label: [37, 48] },
  { id: 'donetsk.russia', region: 'donetsk', holder: 'russia', areaKm2: 20, label: [38, 48] },
];

describe('a reading', () => {
  it('goes through each answer and back to none', () => {
    expect(nextReading(undefined)).toBe('ukraine');
    expect(nextReading('unresolved')).toBe('silent');
    expect(nextReading('silent')).toBeUndefined();
  });

  it('of one zone leaves the others as they are', () => {
    const before = { 'crimea.russia': 'russia' } as const;
    expect(withReading(before, 'donetsk.ukraine', 'silent')).toEqual({
      'crimea.russia': 'russia',
      'donetsk.ukraine': 'silent',
    });
    expect(withReading(before, 'crimea.russia', undefined)).toEqual({});
  });

  it('has ground by what it makes of it, in the whole numbers that zones are shown with', () => {
    const read = { 'crimea.russia': 'ukraine', 'donetsk.ukraine': 'russia' } as const;
    expect(groundByFate(read, zones)).toEqual([
      { fate: 'passes-to-russia', zones: 1, area: 7 },
      { fate: 'returns-to-ukraine', zones: 1, area: 27 },
      { fate: 'unread', zones: 1, area: 20 },
    ]);
  });

  it('tells what is not mentioned from what is not read', () => {
    const read = { 'crimea.russia': 'silent', 'donetsk.russia': 'russia' } as const;
    expect(groundByFate(read, zones).map(({ fate }) => fate)).toEqual([
      'stays',
      'silent',
      'unread',
    ]);
  });

  it('is drawn as what a record would say, and says nothing where it is silent', () => {
    const outcomes = outcomesOfReading(
      { 'crimea.russia': 'silent', 'donetsk.ukraine': 'russia' },
      zones,
      ['s1'],
    );
    expect(
      [...outcomes].map(([id, { control, basis, sources }]) => [id, control, basis, sources]),
    ).toEqual([
      ['crimea.russia', 'russia', 'not-addressed', []],
      ['donetsk.ukraine', 'russia', 'reported', ['s1']],
      ['donetsk.russia', 'russia', 'not-addressed', []],
    ]);
  });
});

describe('this site’s reading of a record', () => {
  const said = (control: 'ukraine' | 'russia' | 'unresolved', more = {}) => ({
    attribution: null,
    control,
    basis: 'reported' as const,
    extent: 'whole' as const,
    recognition: 'unspecified' as const,
    note: null,
    sources: [],
    ...more,
  });

  it('leaves out ground of which it is open how much is meant', () => {
    expect(
      readingOfRecord(
        new Map([
          ['crimea.russia', said('russia', { basis: 'not-addressed' })],
          ['donetsk.ukraine', said('russia')],
          ['donetsk.russia', said('ukraine', { extent: 'unclear' })],
        ]),
      ),
    ).toEqual({ 'crimea.russia': 'silent', 'donetsk.ukraine': 'russia' });
  });
});

describe('two readings laid over each other', () => {
  const said = (readings: ZoneReadings) => ({ readings, certainties: {} });

  it('differ where both say something else; what one has not read is neither', () => {
    const compared = compareReadings(
      said({ 'crimea.russia': 'russia', 'donetsk.ukraine': 'russia', 'donetsk.russia': 'russia' }),
      said({ 'crimea.russia': 'silent', 'donetsk.ukraine': 'russia' }),
      zones,
    );
    expect(compared.differing.map(({ zone, first, second }) => [zone.id, first, second])).toEqual([
      ['crimea.russia', 'russia', 'silent'],
    ]);
    expect(compared.area).toEqual({ same: 7, otherwiseKnown: 0, differing: 27, unread: 20 });
  });

  it('agree on who would control ground of which they say otherwise how certain that is', () => {
    const readings = {
      'donetsk.ukraine': 'russia',
      'donetsk.russia': 'russia',
      'crimea.russia': 'silent',
    } as const;
    const { area } = compareReadings(
      { readings, certainties: { 'donetsk.ukraine': 'open', 'donetsk.russia': 'said' } },
      // What isn't mentioned is not certain in any way.
      { readings, certainties: { 'crimea.russia': 'concluded' } },
      zones,
    );
    expect(area).toEqual({ same: 54, otherwiseKnown: 7, differing: 0, unread: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../geodata/lib/geometry.js';
import { polygonsAreaKm2 } from '../../geodata/lib/area.js';
import { noDays, toggleDay, hasDay } from '../../geodata/lib/day-set.js';
import type { Face } from '../../geodata/steps/faces.js';
import { foldsOn, heldDays } from '../../geodata/steps/fold-days.js';

/** A rectangle; at 48 N a degree is 74.6 km by 111.2 km, so 0.01 × 0.01 is 0.83 km². */
const box = (west: number, south: number, east: number, north: number): Polygon => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** Ground of an archive that has one day. */
const faceOf = ([zone, polygon]: [string, Polygon]): Face => {
  const [kind = '', holder] = zone.split('.');
  const days = noDays(1);
  if (holder === 'russia') toggleDay(days, 0);
  const region = holder === undefined ? null : kind;
  return { region, kind, days, polygon, areaKm2: polygonsAreaKm2([polygon]) };
};

const zonesAfter = (...parts: [string, Polygon][]): string[] => {
  const faces = parts.map(faceOf);
  return heldDays(faces, 1).map((days, index) => {
    const { region, kind } = faces[index] as Face;
    return region === null ? kind : `${region}.${hasDay(days, 0) ? 'russia' : 'ukraine'}`;
  });
};

describe('a sliver', () => {
  it('goes to the other holder of its region that it touches', () => {
    const held = box(37, 48, 38, 48.01);
    const sliver = box(37, 48.01, 37.01, 48.02);
    const shared: Polygon = [
      [...(held[0] ?? []).slice(0, 3), [37.01, 48.01], [37, 48.01], [37, 48]],
    ];
    expect(zonesAfter(['donetsk.russia', shared], ['donetsk.ukraine', sliver])).toEqual([
      'donetsk.russia',
      'donetsk.russia',
    ]);
  });

  it('never goes to another region, however long the edge', () => {
    const neighbour = box(37, 48, 37.01, 48.3);
    const sliver = box(37.01, 48, 37.02, 48.01);
    const own = box(37.5, 48, 38, 48.3);
    expect(
      zonesAfter(
        ['luhansk.russia', neighbour],
        ['donetsk.russia', sliver],
        ['donetsk.ukraine', own],
      ),
    ).toEqual(['luhansk.russia', 'donetsk.ukraine', 'donetsk.ukraine']);
  });

  it('that is an islet goes to the nearest ground of its region', () => {
    expect(
      zonesAfter(
        ['crimea.russia', box(34, 45, 35, 46)],
        ['crimea.ukraine', box(36, 45.3, 36.01, 45.31)],
      ),
    ).toEqual(['crimea.russia', 'crimea.russia']);
  });

  it('is reported with where it was, what it went to and its area', () => {
    const faces = [
      faceOf(['crimea.russia', box(34, 45, 35, 46)]),
      faceOf(['crimea.ukraine', box(36, 45.3, 36.01, 45.31)]),
    ];
    expect(foldsOn(faces, heldDays(faces, 1), 0)).toEqual([
      {
        from: 'crimea.ukraine',
        to: 'crimea.russia',
        area_km2: expect.closeTo(0.87, 2),
        at: [36, 45.3],
      },
    ]);
  });
});

describe('a pocket', () => {
  it('of 60 km² inside the other holder stays', () => {
    const pocket = box(38, 48.5, 38.1, 48.58);
    const around: Polygon = [...box(37, 48, 39, 49), (pocket[0] ?? []).toReversed()];
    expect(zonesAfter(['luhansk.russia', around], ['luhansk.ukraine', pocket])).toEqual([
      'luhansk.russia',
      'luhansk.ukraine',
    ]);
  });

  it('of 8 km² without a coast stays, but coast alone of its holder does not', () => {
    const pocket = box(38, 48.5, 38.03, 48.53);
    const around: Polygon = [...box(37, 48, 39, 49), (pocket[0] ?? []).toReversed()];
    expect(zonesAfter(['luhansk.russia', around], ['luhansk.ukraine', pocket])[1]).toBe(
      'luhansk.ukraine',
    );
    const shore: Polygon = [
      [
        [37, 48],
        [38, 48],
        [38, 48.03],
        [38, 48.5],
        [37, 48.5],
        [37, 48],
      ],
    ];
    const strip = box(38, 48, 38.03, 48.03);
    expect(zonesAfter(['kherson.russia', shore], ['kherson.ukraine', strip])[1]).toBe(
      'kherson.russia',
    );
  });

  it('on a spit held by Russia stays', () => {
    const spit = box(31.5, 46.3, 31.53, 46.33);
    const far = box(32, 46.5, 33, 47);
    expect(zonesAfter(['kherson.russia', spit], ['kherson.ukraine', far])[0]).toBe(
      'kherson.russia',
    );
  });

  it('on an island held by Ukraine stays', () => {
    const island = box(31.5, 46.3, 31.53, 46.33);
    const far = box(32, 46.5, 33, 47);
    expect(zonesAfter(['mykolaiv.ukraine', island], ['mykolaiv.russia', far])[0]).toBe(
      'mykolaiv.ukraine',
    );
  });

  it('is no sliver outside the nine regions', () => {
    expect(zonesAfter(['ukraine', box(30, 50, 30.01, 50.01)])).toEqual(['ukraine']);
  });
});

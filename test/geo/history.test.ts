import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../geodata/lib/area.js';
import { crossings } from '../../geodata/lib/crossings.js';
import { edgeKey } from '../../geodata/lib/edges.js';
import { edgesOf, inPolygons, type Polygon, type Position } from '../../geodata/lib/geometry.js';
import { zonesByDay, zonesOn } from '../../src/history/zones.ts';
import { dateOf } from '../../src/model/calendar.ts';
import { holderOn } from '../../src/history/history.ts';
import { drift, manifest, numberOf, regions, sum, textOf } from './files.js';
import { days, history, patchAreas, sample } from './history.js';
import { areasOn } from './series.js';
import { invalidity } from './topology.js';

const { arcs, patches } = history;

const edgesWith = (lines: readonly (readonly (readonly number[])[])[]): Set<string> =>
  new Set(lines.flatMap((line) => edgesOf(line as Position[]).map((edge) => edgeKey(...edge))));

const edgesOn = (day: number): Set<string> =>
  edgesWith(zonesOn(history, day).flatMap(({ geometry }) => geometry.coordinates.flat()));

describe('the ground of all days', () => {
  it('has the days that the manifest says', () => {
    const { first, last, missing } = manifest().archive;
    expect(history.first).toBe(first);
    expect(dateOf(history, history.days - 1)).toBe(last);
    expect(history.missing.map((day) => dateOf(history, day))).toEqual(missing);
  });

  it('takes at most 150 kB gzipped', () => {
    expect(gzipSync(textOf('history.json')).length).toBeLessThan(150_000);
  });

  it('has no arcs that cross, so that zones overlap on no day', () => {
    expect(crossings(arcs.map(({ line }) => line as unknown as Position[]))).toEqual([]);
  });

  it('has every edge once, and other histories on the two sides of an arc', () => {
    const count = sum(arcs.map(({ line }) => line.length - 1));
    expect(edgesWith(arcs.map(({ line }) => line)).size).toBe(count);
    const alike = arcs.filter(({ left, right }) => {
      const [a, b] = [patches[left], patches[right]];
      const isSame = a?.isHeldBefore2022 === b?.isHeldBefore2022;
      return a && b && isSame && a.region === b.region && String(a.flips) === String(b.flips);
    });
    expect(alike).toEqual([]);
  });

  it('leaves each patch on a line around it: as many arcs begin at a place as end there', () => {
    const balance = new Map<string, number>();
    const add = (patch: number, at: unknown, by: number): void => {
      const key = `${patch} ${String(at)}`;
      balance.set(key, (balance.get(key) ?? 0) + by);
    };
    for (const { left, right, line } of arcs) {
      for (const [patch, by] of [
        [left, 1],
        [right, -1],
      ] as const) {
        add(patch, line[0], by);
        add(patch, line.at(-1), -by);
      }
    }
    expect([...balance].filter(([, count]) => count !== 0)).toEqual([]);
  });

  it('changes on no day that is missing', () => {
    const flips = new Set(patches.flatMap((patch) => patch.flips));
    expect(history.missing.filter((day) => flips.has(day))).toEqual([]);
  });

  it('draws all but a few patches, of less than 1 km² together', () => {
    const drawn = new Set(arcs.flatMap(({ left, right }) => [left, right]));
    const lost = patches.filter((_, patch) => !drawn.has(patch));
    expect(sum(lost.map(({ km2 }) => km2))).toBeLessThan(1);
  });

  it('has the areas of the table on every day', () => {
    const off = days.flatMap((day) => {
      const table = areasOn(dateOf(history, day));
      return [...patchAreas(day)]
        .filter(([zone, km2]) => Math.abs(km2 - (table.get(zone) ?? 0)) > 0.03)
        .map(([zone, km2]) => [dateOf(history, day), zone, km2, table.get(zone)]);
    });
    expect(off).toEqual([]);
  });
});

describe('the zones of a day', () => {
  it('are valid, and cover each region with the same area on any day', () => {
    const whole = new Map<string, number>();
    for (const day of sample(3)) {
      const shapes = zonesOn(history, day);
      const faults = shapes.map(({ id, geometry }) => [id, invalidity(geometry)]);
      expect(faults.filter(([, fault]) => fault)).toEqual([]);
      for (const { id } of regions) {
        const own = shapes.filter(({ properties }) => properties.region === id);
        const area = sum(own.map(({ geometry }) => areaKm2(geometry)));
        expect(area).toBeCloseTo(whole.get(String(id)) ?? area, 3);
        whole.set(String(id), area);
      }
    }
    for (const region of regions) {
      const drawn = whole.get(String(region.id)) ?? NaN;
      expect(drift(drawn, numberOf(region, 'area_km2'))).toBeLessThan(0.001);
    }
  });

  it('have a place for a name inside', () => {
    for (const day of sample(12)) {
      const out = zonesOn(history, day).filter(
        ({ geometry, properties }) =>
          !inPolygons(properties.label as Position, geometry.coordinates as Polygon[]),
      );
      expect(out.map(({ id }) => `${dateOf(history, day)} ${id}`)).toEqual([]);
    }
  });

  it('are those of the table on every day', () => {
    const step = zonesByDay(history);
    const off = days.filter((day) => {
      const drawn = step(day).map(({ id }) => String(id));
      return drawn.toSorted().join() !== [...areasOn(dateOf(history, day)).keys()].sort().join();
    });
    expect(off.map((day) => dateOf(history, day))).toEqual([]);
  });

  it('keep the areas of the table within 0.2 % above 10 km²', () => {
    for (const day of sample(12)) {
      const table = areasOn(dateOf(history, day));
      const off = zonesOn(history, day).filter(({ id, geometry }) => {
        const stated = table.get(String(id)) ?? 0;
        return stated > 10 && drift(areaKm2(geometry), stated) > 0.002;
      });
      expect(off.map(({ id }) => `${dateOf(history, day)} ${id}`)).toEqual([]);
    }
  });

  it('have the very same vertices on two days wherever nothing changed hands', () => {
    const [first = 0, ...others] = sample(4);
    for (const day of others) {
      const changed = patches.map((patch) => holderOn(patch, day) !== holderOn(patch, first));
      const free = arcs.filter(({ left, right }) => changed[left] || changed[right]);
      const [before, may] = [edgesOn(first), edgesWith(free.map(({ line }) => line))];
      const other = [...edgesOn(day)].filter((edge) => !before.has(edge) && !may.has(edge));
      expect(other).toEqual([]);
    }
  });
});

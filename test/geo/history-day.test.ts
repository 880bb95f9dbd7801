import { describe, expect, it } from 'vitest';
import { edgesOf, type Position } from '../../geodata/lib/geometry.js';
import { contactLineOn } from '../../src/history/contact-line.ts';
import { patchAt, placeZonesOn } from '../../src/history/places.ts';
import { parseGeography } from '../../src/data/parse.ts';
import { groundOn } from '../../src/history/ground.ts';
import { dayOf } from '../../src/model/calendar.ts';
import { parseSeries } from '../../src/history/series.ts';
import { LAYER_FILES } from '../../src/model/geography.ts';
import {
  contactLine,
  drift,
  manifest,
  numberOf,
  places,
  pointOf,
  sum,
  textOf,
  zones,
} from './files.js';
import { history, patchAreas } from './history.js';

function kmBetween([x, y]: Position, [u, v]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  return Math.hypot((x - u) * shrink, y - v) * 111.195;
}

describe('the ground of the day of the zones', () => {
  const day = dayOf(history, manifest().line_date) ?? NaN;
  const edgesOfLines = contactLineOn(history, day).coordinates.flatMap((line) =>
    edgesOf(line as Position[]),
  );

  it('is that of the files of the day, but for where names stand', () => {
    const files = parseGeography(
      Object.fromEntries(
        LAYER_FILES.map((name) => [name, JSON.parse(textOf(`${name}.geojson`))]),
      ) as never,
    );
    const series = parseSeries(textOf('series.csv'), 'series.csv');
    if (!files.ok || !series.ok) throw new Error('files of the ground are faulty');
    const { ground } = files.geography;
    const own = groundOn(history, series.series, ground.day);
    const inside = expect.arrayContaining([expect.any(Number)]) as never;
    expect(own).toEqual({
      ...ground,
      zones: ground.zones.map((zone) => ({ ...zone, label: inside })),
    });
  });

  it('has the areas of the zones in its patches', () => {
    const areas = patchAreas(day);
    expect([...areas.keys()].toSorted()).toEqual(zones.map(({ id }) => id));
    for (const zone of zones) {
      const stated = numberOf(zone, 'area_km2');
      expect(Math.abs((areas.get(String(zone.id)) ?? 0) - stated), String(zone.id)).toBeLessThan(
        0.03,
      );
    }
  });

  it('has each town and site in its zone', () => {
    const zoned = places.filter(({ properties }) => properties?.zone);
    expect(placeZonesOn(history, places as { id: string }[], manifest().line_date)).toEqual(
      Object.fromEntries(zoned.map(({ id, properties }) => [id, properties?.zone])),
    );
  });

  it('has each of them in the patch that is drawn there, but for those near an edge of it', () => {
    const near = history.arcs.flatMap(({ line }) => line as readonly Position[]);
    const off = places.filter((place) => {
      const patch = history.places.get(String(place.id)) ?? -1;
      if (patchAt(history, pointOf(place)) === patch) return false;
      return !near.some((at) => kmBetween(at, pointOf(place)) < 0.5);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('has a contact line as long as the published one, within 2 %', () => {
    const stated = numberOf(contactLine[0], 'length_km');
    const km = sum(edgesOfLines.map(([a, b]) => kmBetween(a, b)));
    expect(drift(km, stated)).toBeLessThan(0.02);
  });
});

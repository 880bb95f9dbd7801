import { describe, expect, it } from 'vitest';
import { edgesOf, type Position } from '../../geodata/lib/geometry.js';
import { contactLineOn, patchAt } from '../../src/history/ground.ts';
import { dayOf, holderOn } from '../../src/history/history.ts';
import { contactLine, drift, manifest, numberOf, places, pointOf, sum, zones } from './files.js';
import { history, patchAreas } from './history.js';

const { patches } = history;

function kmBetween([x, y]: Position, [u, v]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  return Math.hypot((x - u) * shrink, y - v) * 111.195;
}

describe('the ground of the day of the zones', () => {
  const day = dayOf(history, manifest().line_date) ?? NaN;
  const edgesOfLines = contactLineOn(history, day).coordinates.flatMap((line) =>
    edgesOf(line as Position[]),
  );

  it('gives the figures of the zones', () => {
    const areas = patchAreas(day);
    expect([...areas.keys()].toSorted()).toEqual(zones.map(({ id }) => id));
    for (const zone of zones) {
      const stated = numberOf(zone, 'area_km2');
      expect(Math.abs((areas.get(String(zone.id)) ?? 0) - stated), String(zone.id)).toBeLessThan(
        0.03,
      );
    }
  });

  it('has each town and site in its zone, but for a site on the contact line', () => {
    const onLine = edgesOfLines.flat();
    const wrong = places
      .filter((place) => !onLine.some((at) => kmBetween(at, pointOf(place)) < 0.5))
      .map((place) => {
        const patch = patches[patchAt(history, pointOf(place))];
        const zone = patch ? `${patch.region}.${holderOn(patch, day)}` : null;
        return [place.properties?.name_en as string, zone, place.properties?.zone as string];
      })
      .filter(([, zone, stated]) => stated && zone !== stated);
    expect(wrong).toEqual([]);
  });

  it('has a contact line as long as the published one, within 2 %', () => {
    const stated = numberOf(contactLine[0], 'length_km');
    const km = sum(edgesOfLines.map(([a, b]) => kmBetween(a, b)));
    expect(drift(km, stated)).toBeLessThan(0.02);
  });
});

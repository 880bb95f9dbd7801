import { tsImport } from 'tsx/esm/api';

/** How many days both pages are given, the newest of the archive. */
export const DAYS = 120;

/**
 * What a plain page is given of days: two polygons each, of what either side held, as finely as the
 * page has them. As JSON, the earliest day first.
 */
export async function twoPolygonsOfDays() {
  const load = (path) => tsImport(`../src/history/${path}`, import.meta.url);
  const { readArchive } = await load('read.ts');
  const { holderOn } = await load('history.ts');
  const { polygonsOf, ringsOf } = await load('rings.ts');
  const { waysAround } = await load('zones.ts');
  const { history } = readArchive('.');
  const sides = ['russia', 'ukraine'];
  const dayOf = (day) => {
    const held = history.patches.map((patch) => sides.indexOf(holderOn(patch, day)));
    const ways = waysAround(history, held, new Set([0, 1]));
    const features = sides.map((holder, side) => ({
      type: 'Feature',
      properties: { holder },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygonsOf(ringsOf(history.arcs, ways.get(side), history.nodes)),
      },
    }));
    return { type: 'FeatureCollection', features };
  };
  const first = history.days - DAYS;
  return JSON.stringify(Array.from({ length: DAYS }, (_, index) => dayOf(first + index)));
}

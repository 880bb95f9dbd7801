import type { Feature, FeatureCollection, Position } from 'geojson';
import { isSpare } from '../../figure/background-names.ts';
import { extentOf, positionsOf } from '../../figure/extent.ts';
import type { Geography } from '../../model/geography.ts';
import type { TextLanguage } from '../../model/language.ts';
import { fromLine, inKm, runsOf, type Run } from './distance.ts';
import { clearParts, riverAt } from './river-lines.ts';

/** Rank from which on rivers come only where the reader has gone near. */
const SMALL = 5;

/** How far beyond the zones rivers have names, in degrees. */
const AROUND = 0.3;

/** Whether the map has a feature of the base map only where the reader has gone near. */
export function isOnlyNear({ properties }: Feature): boolean {
  return properties?.['kind'] === 'river' && Number(properties['rank']) >= SMALL;
}

/** Nearer to a line of contact than this no river has a level name: it would stand on both sides. */
const APART_KM = 10;

/**
 * What the map draws besides where the reader has gone near: small rivers, and the lines along which
 * names of rivers may stand, in one language.
 * @param days the ground of each day that pages are of: names keep off the line of contact of all
 */
export function nearData(
  { layers: { basemap, zones } }: Geography,
  days: readonly Geography[],
  lang: TextLanguage,
): FeatureCollection {
  const rivers = riversIn(basemap);
  const fronts = days.flatMap(({ layers }) =>
    layers['contact-line'].features.flatMap(linesOf).flatMap((line) => runsOf(line.map(inKm))),
  );
  const [west, south, east, north] = extentOf(
    zones.features.flatMap(({ geometry }) => positionsOf(geometry)),
  );
  const isNear = ([lon = NaN, lat = NaN]: Position) =>
    lon > west - AROUND && lon < east + AROUND && lat > south - AROUND && lat < north + AROUND;
  const named = new Set<readonly Position[]>();
  const names = basemap.features.filter(isRiverName).flatMap((label): Feature[] => {
    const river = riverAt(label, rivers);
    // Long rivers have several points.
    if (!river || named.has(river)) return [];
    named.add(river);
    return clearParts(river.filter(isNear), fronts).map(({ line, from }) => ({
      type: 'Feature',
      properties: {
        kind: 'label-river',
        name: label.properties?.[`name_${lang}`],
        ...(from > 0 && { from }),
      },
      geometry: { type: 'LineString', coordinates: line },
    }));
  });
  const small = basemap.features
    .filter(isOnlyNear)
    .map(({ geometry }): Feature => ({ type: 'Feature', properties: { kind: 'river' }, geometry }));
  // Where a river winds too much for a name along it, one stands level beside it.
  const level = basemap.features
    .filter((one) => isRiverName(one) && isSpare(one) && isApart(one, fronts))
    .map(({ geometry, properties }): Feature => ({
      type: 'Feature',
      properties: { kind: 'label-river', name: properties?.[`name_${lang}`] },
      geometry,
    }));
  return { type: 'FeatureCollection', features: [...small, ...names, ...level] };
}

const isRiverName = ({ properties }: Feature) => properties?.['kind'] === 'label-river';

function isApart({ geometry }: Feature, fronts: readonly Run[]): boolean {
  if (geometry.type !== 'Point') return false;
  const at = inKm(geometry.coordinates);
  return fronts.every(({ points }) => fromLine(at, points) > APART_KM);
}

function riversIn({ features }: FeatureCollection): readonly Position[][] {
  return features.filter(({ properties }) => properties?.['kind'] === 'river').flatMap(linesOf);
}

function linesOf({ geometry }: Feature): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

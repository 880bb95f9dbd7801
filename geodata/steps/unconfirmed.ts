import type { Feature } from 'geojson';
import { polygonsAreaKm2 } from '../lib/area.js';
import { hasDay, type DaySet } from '../lib/day-set.js';
import { polygonal, polygonsOf, type Polygon } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Face } from './faces.js';
import type { Tile } from './tiles.js';

/** Ground of one region in one piece that is grey on some days, whole on each of them. */
export interface GreyPiece {
  region: string;
  polygon: Polygon;
  areaKm2: number;
  grey: DaySet;
  /** Days on which Russia holds it: on these it is not told, grey or not. */
  russia: DaySet;
}

/** Lays the grey ground of all days over the faces of the regions. */
export async function greyPieces(
  tiles: Tile[],
  faces: Face[],
  held: DaySet[],
): Promise<GreyPiece[]> {
  const tagged = (key: string, polygon: Polygon, index: number): Feature => ({
    type: 'Feature',
    properties: { [key]: index },
    geometry: polygonal([polygon]),
  });
  const pieces = await mapshaper(
    '-i grey.json faces.json combine-files -union target=* name=pieces ' +
      '-filter "tile != null && face != null" -o out.json format=geojson target=pieces',
    {
      grey: collection(tiles.map(({ polygon }, index) => tagged('tile', polygon, index))),
      faces: collection(
        faces.flatMap(({ region, polygon }, index) =>
          region === null ? [] : [tagged('face', polygon, index)],
        ),
      ),
    },
  );
  return pieces.flatMap(({ properties, geometry }) => {
    const [tile, face] = [Number(properties?.tile), Number(properties?.face)];
    return polygonsOf(geometry).map((polygon) => ({
      region: faces[face]?.region ?? '',
      polygon,
      areaKm2: polygonsAreaKm2([polygon]),
      grey: tiles[tile]?.days as DaySet,
      russia: held[face] as DaySet,
    }));
  });
}

/** Whether a piece counts as held by Ukraine on a day, and is not confirmed. */
export const isUnconfirmed = ({ grey, russia }: GreyPiece, day: number): boolean =>
  hasDay(grey, day) && !hasDay(russia, day);

/** Areas in km² of what is not confirmed, by region, for each day. */
export function unconfirmedAreas(pieces: GreyPiece[], dayCount: number): Map<string, number>[] {
  return Array.from({ length: dayCount }, (_, day) => {
    const areas = new Map<string, number>();
    for (const piece of pieces) {
      if (!isUnconfirmed(piece, day)) continue;
      areas.set(piece.region, (areas.get(piece.region) ?? 0) + piece.areaKm2);
    }
    return areas;
  });
}

/**
 * The table of what is not confirmed: a row wherever the area of a region is another than on the row
 * before, 0.00 where it ends, and all regions on the first and the last known day and after a gap.
 * A day between them that is not known has one row without region and area.
 */
export function unconfirmedText(
  days: readonly string[],
  areas: readonly Map<string, number>[],
  isKnown: readonly boolean[],
): string {
  const regions = [...new Set(areas.flatMap((ofDay) => [...ofDay.keys()]))].toSorted();
  const rows = ['day,region,km2'];
  let last = new Map<string, string>();
  const [from, to] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
  for (let index = from; index >= 0 && index <= to; index++) {
    if (!isKnown[index]) {
      rows.push(`${days[index]},,`);
      last = new Map();
      continue;
    }
    for (const region of regions) {
      const km2 = (areas[index]?.get(region) ?? 0).toFixed(2);
      const isEnd = index === to && km2 !== '0.00';
      if (km2 !== (last.get(region) ?? '0.00') || isEnd)
        rows.push(`${days[index]},${region},${km2}`);
      last.set(region, km2);
    }
  }
  return `${rows.join('\n')}\n`;
}

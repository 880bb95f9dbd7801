import { drawnPath } from '../../figure/drawn-path.ts';
import type { DrawnShape } from '../../figure/DrawnShapes.tsx';
import type { FigureZone } from '../../figure/Figure.tsx';
import type { Zone } from '../../model/zone.ts';
import { groundTitle } from '../../own-map/area-words.ts';
import { dividedZones, readGround, type Division } from '../../own-map/division.ts';
import type { DrawnArea, OwnMap } from '../../own-map/own-map.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import { straightRing } from '../../own-map/straight-ring.ts';
import { differenceFigure, readingFigure, type Shown } from './pictures.ts';

/** A picture of the zones, and of what was drawn over them. */
export interface DrawnPicture extends Shown {
  readonly shapes: readonly DrawnShape[];
}

/** The picture of a map with its areas. */
export function ownPicture(
  map: OwnMap,
  division: Division,
  zones: readonly Zone[],
  speech: OwnSpeech,
): DrawnPicture {
  const shown = readingFigure(
    readGround(map, division),
    dividedZones(zones, division),
    speech,
    undefined,
    (zone) => groundTitle(zone, zones, division, speech),
  );
  return laidOver(shown, division, zones, [0], [map]);
}

/** The picture of where two maps differ, with the areas of both. */
export function twoPicture(
  maps: readonly [OwnMap, OwnMap],
  division: Division,
  zones: readonly Zone[],
  speech: OwnSpeech,
): DrawnPicture {
  const shown = differenceFigure(
    readGround(maps[0], division),
    readGround(maps[1], division, 1),
    dividedZones(zones, division),
    speech,
    (zone) => groundTitle(zone, zones, division, speech),
  );
  return laidOver(shown, division, zones, [0, 1], maps);
}

/** The zones as figures have them, and parts of them that lie in areas of some maps over them. */
function laidOver(
  { zones: drawn, legend }: Shown,
  { parts }: Division,
  zones: readonly Zone[],
  maps: readonly number[],
  read: readonly OwnMap[],
): DrawnPicture {
  const byId = new Map(drawn.map((one) => [one.id, one]));
  const isOver = (areas: readonly (number | null)[]) =>
    maps.some((map) => (areas[map] ?? null) !== null);
  return {
    legend,
    zones: zones.flatMap(({ id }): readonly FigureZone[] => {
      const own = parts.filter(({ zone }) => zone === id);
      const below = own.find(({ areas }) => !isOver(areas)) ?? own[0];
      const one = byId.get(below?.id ?? id);
      return one ? [{ ...one, id }] : [];
    }),
    shapes: [
      ...parts.flatMap(({ id, areas, geometry }): readonly DrawnShape[] => {
        const one = byId.get(id);
        if (!one || !isOver(areas)) return [];
        return [{ path: drawnPath(geometry), treatment: one.treatment, name: one.name }];
      }),
      ...read.flatMap(({ areas }) => areas.map(outlineOf)),
    ],
  };
}

/** The line around an area. */
export function outlineOf({ corners }: Pick<DrawnArea, 'corners'>): DrawnShape {
  const ring = straightRing(corners);
  return {
    path: drawnPath({ type: 'Polygon', coordinates: [ring.map((at) => [...at])] }),
    treatment: null,
    name: '',
  };
}

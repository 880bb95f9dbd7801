import type { Feature } from 'geojson';
import { pathOf } from '../figure/path.ts';
import { knownGroundOn, type ArchiveFile } from '../history/archive.ts';
import { contactLineOn } from '../history/contact-line.ts';
import { numberOf, type History } from '../history/history.ts';
import { loadArchive } from '../history/load.ts';
import { pastOn } from '../history/past.ts';
import { placeZonesOn } from '../history/places.ts';
import { piecesBetween, placePiecesBetween } from '../history/two-days.ts';
import { zonesByDay } from '../history/zones.ts';
import { comparedDay, nearestDay, type Calendar } from '../model/calendar.ts';
import type { DayLayers } from '../model/geography.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import type { Past } from '../model/past.ts';
import type { Place } from '../model/place.ts';
import type { Between } from '../model/two-days.ts';
import { drawOther } from './other-figure.ts';
import { inUnit, unitPaths } from './unit-paths.ts';

/** The ground of all days, ready to be told and drawn. Dates must be days with a line. */
export interface OpenArchive {
  readonly calendar: Calendar;
  /** The day with a line that is nearest to a date; null where that is none. */
  readonly nearestTo: (date: string) => string | null;
  readonly groundOn: (date: string) => Ground | null;
  readonly placeZonesOn: (places: readonly Pick<Place, 'id' | 'at'>[], date: string) => PlaceZones;
  readonly pastOn: (date: string) => Past;
  /** The ground of a day and of the one that a date compares it with; null where they are one. */
  readonly between: (day: string, vsDay: string) => Between | null;
  /** In which ground of two days each place lies. */
  readonly placePieces: (between: Between, places: readonly Pick<Place, 'id'>[]) => PlaceZones;
  /** Paths of the figure by the names of its shapes. */
  readonly pathsOn: (date: string) => ReadonlyMap<string, string>;
  /** The same of two days laid over each other, with the contact line of the later one. */
  readonly pathsBetween: (earlier: string, later: string) => ReadonlyMap<string, string>;
  readonly layersBetween: (earlier: string, later: string) => DayLayers;
  /** What a map draws of the day. */
  readonly layersOn: (date: string) => DayLayers;
  /** Draws paths in the figures of what is compared with another day. */
  readonly drawOther: typeof drawOther;
}

/**
 * Loads the ground of all days.
 * @param addresses where each of its files lies
 * @throws Error that names file and fault
 */
export async function openArchive(
  addresses: Readonly<Record<ArchiveFile, string>>,
): Promise<OpenArchive> {
  const loaded = await loadArchive(addresses);
  if (!loaded.ok) throw new Error(loaded.problems.join('; '));
  const { history } = loaded.archive;
  const units = inUnits(history);
  const zonesOf = zonesByDay(history);
  const pathIn = unitPaths(history);
  const dayAt = (date: string) => numberOf(history, date) ?? 0;
  return {
    calendar: history,
    nearestTo: (date) => nearestDay(history, date)?.date ?? null,
    groundOn: (date) => knownGroundOn(loaded.archive, date, zonesOf(dayAt(date))),
    placeZonesOn: (places, date) => placeZonesOn(history, places, date) ?? {},
    pastOn: (date) => pastOn(history, dayAt(date)),
    between: (day, vsDay) => {
      const compared = comparedDay(history, vsDay)?.date ?? day;
      if (compared === day) return null;
      const [earlier, later] = [day, compared].toSorted() as [string, string];
      const drawn = piecesBetween(history, dayAt(earlier), dayAt(later));
      return { earlier, later, pieces: drawn.map(({ piece }) => piece) };
    },
    placePieces: ({ earlier, later }, places) =>
      placePiecesBetween(history, places, dayAt(earlier), dayAt(later)),
    pathsOn: (date) =>
      new Map([
        ...zonesOf(dayAt(date)).map(
          ({ properties, geometry }) => [properties.id, pathIn(geometry)] as const,
        ),
        ['contactLine', pathIn(contactLineOn(history, dayAt(date)))],
      ]),
    pathsBetween: (earlier, later) =>
      new Map([
        ...piecesBetween(units, dayAt(earlier), dayAt(later)).map(
          ({ piece, geometry }) => [piece.id, pathOf(geometry)] as const,
        ),
        ['contactLine', pathOf(contactLineOn(units, dayAt(later)))],
      ]),
    layersBetween: (earlier, later) => ({
      zones: {
        type: 'FeatureCollection',
        features: piecesBetween(history, dayAt(earlier), dayAt(later)).map(
          ({ piece: { id }, geometry }): Feature => ({
            type: 'Feature',
            properties: { id },
            geometry,
          }),
        ),
      },
      'contact-line': { type: 'FeatureCollection', features: [lineFeature(history, dayAt(later))] },
    }),
    layersOn: (date) => ({
      zones: { type: 'FeatureCollection', features: [...zonesOf(dayAt(date))] },
      'contact-line': { type: 'FeatureCollection', features: [lineFeature(history, dayAt(date))] },
    }),
    drawOther,
  };
}

function lineFeature(history: History, day: number): Feature {
  return { type: 'Feature', properties: {}, geometry: contactLineOn(history, day) };
}

/** The same ground in whole units of the figure's plane, without points that fall together. */
function inUnits(history: History): History {
  const arcs = history.arcs.map((arc) => {
    const line = arc.line.map(inUnit);
    return {
      ...arc,
      // The plane's y runs south: what lay on the left lies on the right.
      left: arc.right,
      right: arc.left,
      line: line.filter(
        ([x, y], i) =>
          i === 0 || i === line.length - 1 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1],
      ),
    };
  });
  return { ...history, arcs };
}

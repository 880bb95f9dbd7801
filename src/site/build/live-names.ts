import type { Feature, Point as GeoPoint } from 'geojson';
import { MESSAGES } from '../../content/messages/index.ts';
import { isClearOf, isSpare, seaLines } from '../../figure/background-names.ts';
import type { Box } from '../../figure/candidates.ts';
import { pointIn, type Frame } from '../../figure/frame.ts';
import { holdingsOf, inUnits, isForeign } from '../../figure/holdings.ts';
import { placeOf, sideOf } from '../../figure/place-names.ts';
import { UNIT_ZOOM, unproject } from '../../figure/projection.ts';
import { isNamed, standsInZone } from '../../figure/region-names.ts';
import { spotsAround } from '../../figure/spots.ts';
import {
  LIVE_TYPE,
  NAME_ZOOMS,
  SIDES,
  townType,
  type Side,
  type Stands,
} from '../../grammar/live-names.ts';
import type { Geography } from '../../model/geography.ts';
import { LANGUAGES, TEXT_LANGUAGES, textsIn } from '../../model/language.ts';
import { largestZones, type Zone } from '../../model/zone.ts';
import { boxBeside, boxOver, wrapped, type LiveText } from './live-text.ts';

/** Where the names of the live map may stand, whatever the language: by the longest of all. */
export interface LiveNames {
  /** By the id of a place. */
  readonly stands: ReadonlyMap<string, Stands>;
  /** A point for each name that has no mark and each range of zooms, from `from` below `to`. */
  readonly points: readonly Feature<GeoPoint>[];
}

const known = new WeakMap<Geography, LiveNames>();

export function liveNames(geography: Geography): LiveNames {
  const names = known.get(geography) ?? {
    stands: standsOf(geography),
    points: [...regionPoints(geography), ...backgroundPoints(geography)],
  };
  known.set(geography, names);
  return names;
}

const ZOOMS = Array.from(
  { length: NAME_ZOOMS.last - NAME_ZOOMS.first + 1 },
  (_, index) => NAME_ZOOMS.first + index,
);

/** Beyond every zoom: no name has to stop there. */
const END = 24;

/** Air around a name, in CSS pixels: a reader's own font may be a little wider. */
const AIR = 2;

/** Until the next whole zoom names keep their places, while the map grows below them. */
const WITHIN = [0, 0.5, 0.99] as const;

/** A map without edges, at a zoom. */
function frameAt(zoom: number): Frame {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const scale = 2 ** (zoom - UNIT_ZOOM);
  return { id: 'live', width: 0, height: 0, insets, viewBox: [0, 0, 0, 0], scale };
}

function standsOf(geography: Geography): ReadonlyMap<string, Stands> {
  const holdings = holdingsOf(geography);
  const zones = new Map<unknown, Zone>(geography.ground.zones.map((zone) => [zone.id, zone]));
  return new Map(
    geography.layers.places.features.flatMap((feature): [string, Stands][] => {
      const { properties, geometry } = feature;
      if (geometry.type !== 'Point') return [];
      const place = placeOf(feature, zones.get(geography.placeZones[properties?.['id']]) ?? null);
      const holding = sideOf(place, properties?.['country']);
      const type = place.kind === 'site' ? LIVE_TYPE.site : townType(place.population);
      const text = { ...type, lines: namesOf(feature).map((name) => wrapped(name, type)) };
      const mayStand = (side: Side) => (zoom: number) =>
        holding === null ||
        WITHIN.every((more) => {
          const frame = frameAt(zoom + more);
          const at = pointIn(frame, geometry.coordinates);
          return !isForeign(inUnits(frame, boxBeside(text, at, side, AIR)), holding, holdings);
        });
      return [[place.id, SIDES.map((side) => leastZoom(mayStand(side)).toString(16)).join('')]];
    }),
  );
}

/** The whole zoom from which on something holds. */
function leastZoom(holds: (zoom: number) => boolean): number {
  const fails = ZOOMS.findLast((zoom) => !holds(zoom));
  return fails === undefined ? 0 : fails + 1;
}

function regionPoints(geography: Geography): Feature<GeoPoint>[] {
  const holdings = holdingsOf(geography);
  const { from, to, ...type } = LIVE_TYPE.region;
  const sizeAt = (zoom: number) => {
    const part = Math.min(1, Math.max(0, (zoom - from[0]) / (to[0] - from[0])));
    return from[1] + part * (to[1] - from[1]);
  };
  return largestZones(geography.ground.zones).flatMap((zone) => {
    const names = LANGUAGES.map((lang) =>
      MESSAGES[lang].regionLabels[zone.region].toLocaleUpperCase(lang),
    );
    const kind = isNamed(zone.region) ? 'label-region' : 'label-context-region';
    return pointsOf(zone.label, { kind, region: zone.region }, (frame) =>
      standsInZone(zone, frame, holdings),
    )((zoom) => ({ ...type, size: sizeAt(zoom), lines: names.map((name) => [name]) }));
  });
}

function backgroundPoints(geography: Geography): Feature<GeoPoint>[] {
  return geography.layers.basemap.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    const kind = String(properties?.['kind']);
    // The live map has more room to go on than a figure.
    if (geometry.type !== 'Point' || !kind.startsWith('label-') || isSpare(feature)) return [];
    if (kind !== 'label-sea' && kind !== 'label-country') return [feature as Feature<GeoPoint>];
    const type = kind === 'label-sea' ? LIVE_TYPE.sea : LIVE_TYPE.country;
    const lines = namesOf(feature).map((name) =>
      kind === 'label-sea' ? seaLines(name) : [name.toLocaleUpperCase()],
    );
    const mayStandIn = (frame: Frame) => isClearOf(feature, geography, frame);
    return pointsOf(
      geometry.coordinates,
      { ...properties },
      mayStandIn,
    )(() => ({ ...type, lines }));
  });
}

/** How far a name may stand from its own point, in CSS pixels; seas and states must not wander. */
const FAR = { region: 110, background: 40 } as const;

/** Points at which a name may stand, the nearest to its own, each for as many zooms as it can. */
function pointsOf(
  own: readonly number[],
  properties: Readonly<Record<string, unknown>>,
  mayStandIn: (frame: Frame) => (box: Box) => boolean,
) {
  return (textAt: (zoom: number) => LiveText): Feature<GeoPoint>[] => {
    const spotAt = (zoom: number): readonly number[] | null => {
      const frame = frameAt(zoom);
      const within = WITHIN.map((more) => {
        const nearer = frameAt(zoom + more);
        return { text: textAt(zoom + more), nearer, mayStand: mayStandIn(nearer) };
      });
      const spots = spotsAround(
        pointIn(frame, own),
        properties['region'] ? FAR.region : FAR.background,
      ).map(([x, y]) => unproject([x / frame.scale, y / frame.scale]));
      const fits = (spot: readonly number[]) =>
        within.every(({ text, nearer, mayStand }) =>
          mayStand(boxOver(text, pointIn(nearer, spot))),
        );
      return fits(own) ? own : (spots.find(fits) ?? null);
    };
    const points: { readonly at: readonly number[]; from: number; to: number }[] = [];
    for (const zoom of ZOOMS) {
      const at = spotAt(zoom);
      const to = zoom === NAME_ZOOMS.last ? END : zoom + 1;
      const last = points.at(-1);
      if (at && at === last?.at && last.to === zoom) last.to = to;
      else if (at) points.push({ at, from: zoom === NAME_ZOOMS.first ? 0 : zoom, to });
    }
    return points.map(({ at, from, to }) => ({
      type: 'Feature',
      properties: { ...properties, from, to },
      geometry: { type: 'Point', coordinates: [...at] },
    }));
  };
}

function namesOf({ properties }: Feature): string[] {
  return TEXT_LANGUAGES.map((lang) => String(properties?.[`name_${textsIn(lang)}`]));
}

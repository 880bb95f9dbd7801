import type { Geometry } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { Holder } from '../model/region.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { areaOf, type Area } from './area.ts';
import type { Box, Point } from './candidates.ts';
import type { Frame } from './frame.ts';
import { project } from './projection.ts';

/** Who holds what ground, for names that must not stand on somebody else's. */
export interface Holdings {
  /** Whether some of a box, in units, lies in a zone that is meant. */
  readonly inZone: (box: Box, isMeant: (zone: Zone) => boolean) => boolean;
  /** Whether a point, in units, lies on that piece of a zone which has its name, not on a pocket. */
  readonly inMain: (zone: ZoneId, at: Point) => boolean;
  /** Whether some of a box, in units, lies in Ukraine outside of all zones, as finely as names need. */
  readonly inRest: (box: Box) => boolean;
  /** Land of all states. */
  readonly land: Area;
  /** The borders of states, as lines. */
  readonly borders: Pick<Area, 'touches'>;
}

const known = new WeakMap<object, Holdings>();

/** The holdings on the line's day. They are made once for a ground. */
export function holdingsOf(geography: Pick<Geography, 'ground' | 'layers'>): Holdings {
  const key = geography.layers.zones;
  const holdings = known.get(key) ?? made(geography);
  known.set(key, holdings);
  return holdings;
}

function made({ ground: { zones }, layers }: Pick<Geography, 'ground' | 'layers'>): Holdings {
  const areas = zones.map((zone) => {
    const own = layers.zones.features.filter(({ properties }) => properties?.['id'] === zone.id);
    const geometries = own.map(({ geometry }) => geometry);
    return { zone, geometries, area: areaOf(geometries) };
  });
  const mains = new Map<ZoneId, Area | undefined>();
  const mainOf = (id: ZoneId): Area | undefined => {
    const one = areas.find(({ zone }) => zone.id === id);
    if (one && !mains.has(id)) {
      const at = project(one.zone.label);
      const pieces = one.geometries.flatMap(piecesOf).map((piece) => areaOf([piece]));
      mains.set(
        id,
        pieces.find((piece) => piece.contains(at)),
      );
    }
    return mains.get(id);
  };
  const base = (...kinds: readonly string[]) =>
    areaOf(
      layers.basemap.features
        .filter(({ properties }) => kinds.includes(String(properties?.['kind'])))
        .map(({ geometry }) => geometry),
    );
  const ukraine = base('ukraine');
  return {
    inZone: (box, isMeant) => areas.some(({ zone, area }) => isMeant(zone) && area.meets(box)),
    inMain: (zone, at) => mainOf(zone)?.contains(at) ?? false,
    // Along coasts and borders base map and zones differ by slivers: points are rarely in one.
    inRest: (box) => {
      if (!ukraine.meets(box)) return false;
      const near = areas.map(({ area }) => area).filter((area) => area.meets(box));
      const isInOne = near.length === 1 && !near[0]?.touches(box) && !ukraine.touches(box);
      if (isInOne) return false;
      return somePoint(
        box,
        (point) => ukraine.contains(point) && !near.some((area) => area.contains(point)),
      );
    },
    land: base('land'),
    borders: base('border', 'border-ukraine'),
  };
}

/** The pieces of ground that don't hang together. */
function piecesOf(geometry: Geometry): Geometry[] {
  if (geometry.type !== 'MultiPolygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** Whether something holds for one of many points in a box, from edge to edge. */
function somePoint({ x, y, width, height }: Box, isMeant: (at: Point) => boolean): boolean {
  const [across, down] = [24, 8];
  for (let row = 0; row <= down; row++) {
    for (let column = 0; column <= across; column++) {
      if (isMeant([x + (column / across) * width, y + (row / down) * height])) return true;
    }
  }
  return false;
}

/** On whose side a name belongs: a holder's, or outside of Ukraine. */
export type Side = Holder | 'abroad';

/** Whether some of a box, in units, lies on ground on which a name of a side must not stand. */
export function isForeign(box: Box, side: Side, { inZone, inRest }: Holdings): boolean {
  return inZone(box, ({ holder }) => holder !== side) || (side !== 'ukraine' && inRest(box));
}

/** A box of a frame, in units. */
export function inUnits({ insets, viewBox, scale }: Frame, box: Box): Box {
  return {
    x: viewBox[0] + (box.x - insets.left) / scale,
    y: viewBox[1] + (box.y - insets.top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

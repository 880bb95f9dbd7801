import type { MultiPolygon } from 'geojson';
import { zoneId, type Zone, type ZoneId } from '../model/zone.ts';
import type { Certainty, OwnMap, Reading, ZoneReadings } from './own-map.ts';

/** Ground of one zone that lies in the same drawn areas, or in none. */
export interface ZonePart {
  readonly id: ZoneId;
  /** The zone that it is a part of. */
  readonly zone: ZoneId;
  /** Of each map the area that counts there; null where none does. */
  readonly areas: readonly (number | null)[];
  readonly areaKm2: number;
  readonly label: Zone['label'];
  readonly geometry: MultiPolygon;
}

/** Zones divided along drawn areas: those that none meets are not among them. */
export interface Division {
  readonly parts: readonly ZonePart[];
  /** In which part each town of a divided zone lies, by its id. */
  readonly towns: Readonly<Record<string, ZoneId>>;
  /** Of each map the km² of its areas that lie outside of all zones. */
  readonly beyond: readonly number[];
}

/** What there is where nothing is drawn. */
export const UNDIVIDED: Division = { parts: [], towns: {}, beyond: [] };

/** The id of a part, which every program takes as that of a zone of its own. */
export function partId(zone: ZoneId, part: number): ZoneId {
  // Parts have no number that a type could know.
  return `${zone}.${part}` as ZoneId;
}

/** Whether ground is a whole zone. */
export function isZone({ id, region, holder }: Zone): boolean {
  return id === zoneId(region, holder);
}

/** The zones with the parts of those that are divided in their place. */
export function dividedZones(zones: readonly Zone[], { parts }: Division): readonly Zone[] {
  return zones.flatMap((zone) => {
    const own = parts.filter((part) => part.zone === zone.id);
    if (own.length === 0) return [zone];
    return own.map(({ id, areaKm2, label }) => ({ ...zone, id, areaKm2, label }));
  });
}

/** What a map says of ground. */
export interface ReadGround {
  readonly readings: ZoneReadings;
  /** How it is known, where that is not simply said. */
  readonly certainties: Readonly<Partial<Record<ZoneId, Certainty>>>;
}

/** What a map says of divided ground. @param map which of the maps it is that the ground is divided by */
export function readGround(
  { zones, areas }: Pick<OwnMap, 'zones' | 'areas'>,
  { parts }: Division,
  map = 0,
): ReadGround {
  const areaOf = (part: ZonePart) => {
    const index = part.areas[map] ?? null;
    return index === null ? undefined : areas[index];
  };
  const ofParts = parts.flatMap((part): readonly (readonly [ZoneId, Reading])[] => {
    const area = areaOf(part);
    const reading = area ? area.reading : zones[part.zone];
    return reading ? [[part.id, reading]] : [];
  });
  return {
    readings: { ...zones, ...(Object.fromEntries(ofParts) as ZoneReadings) },
    certainties: Object.fromEntries(
      parts.flatMap((part) => {
        const area = areaOf(part);
        return area ? [[part.id, area.certainty]] : [];
      }),
    ) as ReadGround['certainties'],
  };
}

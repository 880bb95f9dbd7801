import { HOLDERS, REGION_IDS, type RegionId } from '../../model/region.ts';
import { ZONE_IDS, type Subject } from '../../model/view.ts';
import { zoneId, type Zone, type ZoneId } from '../../model/zone.ts';

/** The zones that are outlined for what the reader chose. */
export function zonesOf(subject: Subject | null, zones: readonly Zone[]): readonly ZoneId[] {
  if (subject?.kind === 'zone') return [subject.id];
  if (subject?.kind !== 'region') return [];
  const ids = HOLDERS.map((holder) => zoneId(subject.id, holder));
  return ids.filter((id) => zones.some((zone) => zone.id === id));
}

/** What a reader chooses with a zone: ground told apart by its holders on two days has no card but its region's. */
export function subjectOf(zone: ZoneId): Subject {
  const region = REGION_IDS.find((id) => zone.startsWith(`${id}.`));
  return ZONE_IDS.includes(zone) || !region
    ? { kind: 'zone', id: zone }
    : { kind: 'region', id: region };
}

/** The region that a chosen zone is part of, or that is chosen itself; null for a place. */
export function regionOf(subject: Subject): RegionId | null {
  if (subject.kind === 'region') return subject.id;
  if (subject.kind === 'place') return null;
  return REGION_IDS.find((region) => subject.id.startsWith(`${region}.`)) ?? null;
}

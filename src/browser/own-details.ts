import type { Details, OwnGround } from '../ui/page/page-data.ts';

/** What is read beside the map as a page has it that holds ground of its own. */
export function detailsWith(own: OwnGround | null, details: Details): Details {
  if (!own) return details;
  const zones = Object.entries({ ...details.placeZones, ...own.placeZones });
  return {
    ...details,
    past: details.knownDays[own.ground.day]?.past ?? null,
    placeZones: Object.fromEntries(zones.flatMap(([id, zone]) => (zone ? [[id, zone]] : []))),
  };
}

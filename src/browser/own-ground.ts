import type { Details, OwnGround, PageData } from '../ui/page/page-data.ts';
import { OWN_GROUND } from '../ui/page/page-data.ts';

/** The ground that a page's HTML holds; null where it is of the published day. */
export function ownGround(): OwnGround | null {
  const json = document.getElementById(OWN_GROUND)?.textContent;
  // The build wrote it: see `site/pages/page`.
  return json ? (JSON.parse(json) as OwnGround) : null;
}

/** The site's data as a page has them that holds ground of its own. */
export function dataWith(own: OwnGround | null, data: PageData): PageData {
  return own ? { ...data, ground: own.ground } : data;
}

/** The same for what comes later. */
export function detailsWith(own: OwnGround | null, details: Details): Details {
  if (!own) return details;
  const zones = Object.entries({ ...details.placeZones, ...own.placeZones });
  return {
    ...details,
    past: details.knownDays[own.ground.day]?.past ?? null,
    placeZones: Object.fromEntries(zones.flatMap(([id, zone]) => (zone ? [[id, zone]] : []))),
  };
}

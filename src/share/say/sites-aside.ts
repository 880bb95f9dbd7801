import type { RegionId } from '../../model/region.ts';
import type { Basis, LocalScenario } from '../../model/scenario.ts';
import type { Material } from '../material/material.ts';

/** Whether a source says itself what would become of a site, or that this is open. */
const TOLD_APART: Readonly<Record<Basis, boolean>> = {
  reported: true,
  assessed: false,
  inferred: false,
  unclear: true,
  'not-addressed': false,
};

/** The sites in some regions of which a record says something else than of the land around them. */
export function sitesAside(
  regions: Iterable<RegionId>,
  { sites }: Pick<LocalScenario, 'sites'>,
  { geography, words, share }: Material,
): string {
  const own = new Set(regions);
  const { ground, placeZones } = geography;
  const regionOf = (site: string) => ground.zones.find(({ id }) => id === placeZones[site])?.region;
  const aside = sites.filter(({ site, basis }) => {
    const region = regionOf(site);
    return region && own.has(region) && TOLD_APART[basis];
  });
  if (aside.length === 0) return '';
  return share.sitesAside(aside.map(({ site }) => words.sites[site]).join(', '));
}

/** What is said of regions, with those sites: a plant may be returned where the line would not move. */
export function withSitesAside(
  saying: string,
  regions: Iterable<RegionId>,
  record: Pick<LocalScenario, 'sites'>,
  material: Material,
): string {
  const aside = sitesAside(regions, record, material);
  return aside ? `${saying} (${aside})` : saying;
}

import type { OpenMap } from '../ui/use-map.ts';

/** Opens maps with the data of the site at an address; program and data come when first asked. */
export function mapsOf(site: URL): OpenMap {
  return async (options) => {
    const [{ openMap }, { loadGeography }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../data/load.ts'),
    ]);
    const parsed = await loadGeography(new URL('geo/', site).href);
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return openMap(parsed.geography, options);
  };
}

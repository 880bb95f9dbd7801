import type { StandingNames } from '../grammar/standing-name.ts';
import type { OpenMap } from '../ui/use-map.ts';

/** Loads the names of the figures under the map, by the frame's id. */
type LoadNames = () => Promise<{ readonly names: Readonly<Record<string, StandingNames>> }>;

/** Opens maps with the data of the site at an address; program and data come when first asked. */
export function mapsOf(site: URL, loadNames: LoadNames): OpenMap {
  return async (options) => {
    const [{ openMap }, { loadGeography }, { names }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../data/load.ts'),
      loadNames(),
    ]);
    const parsed = await loadGeography(new URL('geo/', site).href);
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return openMap(parsed.geography, { ...options, names });
  };
}

import type { StandingNames } from '../grammar/standing-name.ts';
import type { OpenMap } from '../ui/use-map.ts';

/** Loads MapLibre's words, and the names of the figures under the map by the frame's id. */
type LoadNames = () => Promise<{
  readonly names: Readonly<Record<string, StandingNames>>;
  readonly locale: Record<string, string>;
}>;

/**
 * Opens maps of the data at an address; program and data come when first asked.
 * @param leavesScrolling whether they stand in a page of others, which keeps its scrolling
 */
export function mapsOf(data: string, loadNames: LoadNames, leavesScrolling = false): OpenMap {
  return async (options) => {
    const [{ openMap }, parsed, { names, locale }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../data/load.ts').then(({ loadGround }) => loadGround(data)),
      loadNames(),
    ]);
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return openMap(parsed.ground, { ...options, names, locale, leavesScrolling });
  };
}

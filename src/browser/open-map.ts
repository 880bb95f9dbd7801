import type { OpenMap } from '../ui/page/open-map.ts';

/** Loads MapLibre's words. */
type LoadLocale = () => Promise<{ readonly locale: Record<string, string> }>;

/**
 * Opens maps of the data at an address; program and data come when first asked.
 * @param leavesScrolling whether they stand in a page of others, which keeps its scrolling
 */
export function mapsOf(data: string, loadLocale: LoadLocale, leavesScrolling = false): OpenMap {
  return async (options) => {
    const [{ openMap }, parsed, { locale }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../data/load.ts').then(({ loadGround }) => loadGround(data)),
      loadLocale(),
    ]);
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return openMap(parsed.ground, { ...options, locale, leavesScrolling });
  };
}

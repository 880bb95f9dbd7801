import type { pages } from 'virtual:pages';
import type { OpenMap } from '../ui/page/open-map.ts';

/**
 * Opens maps on the ground of a day; program, words and data come when first asked.
 * @param load loads the words, and the addresses of the data
 * @param leavesScrolling whether they stand in a page of others, which keeps its scrolling
 */
export function mapsOf(
  load: (typeof pages)[number]['map'],
  day: string,
  leavesScrolling = false,
): OpenMap {
  return async (options) => {
    const [{ openMap }, { loadGround, loadNear }, { locale, data, near }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../data/load.ts'),
      load(),
    ]);
    const parsed = await loadGround(data[day] ?? '');
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return openMap(parsed.ground, {
      ...options,
      locale,
      leavesScrolling,
      near: () => loadNear(near),
    });
  };
}

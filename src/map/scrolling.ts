import type { Map as GlMap } from 'maplibre-gl';

/** Where the map lies in what a finger or a wheel scrolls: the same width as in layout.css. */
const SCROLLS = matchMedia('(pointer: coarse), (max-width: 59.99rem)');

/** Whether one finger and a wheel scroll the page, and do not move the map. */
export function pageScrolls(always = false): boolean {
  return always || SCROLLS.matches;
}

/** Keeps a map so when the window changes. @returns ends that */
export function followScrolling(map: GlMap, always?: boolean): () => void {
  const follow = () => {
    const { cooperativeGestures } = map;
    if (pageScrolls(always)) cooperativeGestures.enable();
    else cooperativeGestures.disable();
  };
  SCROLLS.addEventListener('change', follow);
  return () => SCROLLS.removeEventListener('change', follow);
}

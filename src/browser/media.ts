import type { PageState } from '../ui/page/state.ts';
import type { Store } from './store.ts';

/** Room for map and text, or for two maps, side by side: the same as in layout.css and map-room.css. */
const WIDE = matchMedia('(min-width: 60rem)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** What the browser tells of its window and its colours. */
export function mediaNow(): Pick<PageState, 'wide' | 'dark'> {
  return { wide: WIDE.matches, dark: DARK.matches };
}

/** Keeps a page's state as the browser tells it. */
export function followMedia({ set }: Store<PageState>): void {
  for (const media of [WIDE, DARK]) media.addEventListener('change', () => set(mediaNow()));
}

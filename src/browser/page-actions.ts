import { linkCopied } from '../ui/page/state-changes.ts';
import type { Actions, PageState } from '../ui/page/state.ts';
import { toggleFullscreen } from './fullscreen.ts';
import type { Store } from './store.ts';

/** What a reader can do in any page, whatever else its program does. */
export function pageActions({ set }: Store<PageState>, linkHere: () => string) {
  return {
    linkHere,
    copyLink: async () => {
      try {
        await navigator.clipboard.writeText(linkHere());
        set(linkCopied(true));
      } catch {
        // The browser refuses, or has no clipboard.
        set(linkCopied(false));
      }
    },
    dismissInvalid: () => set({ invalid: [] }),
    setShortcuts: (shortcuts) => set({ shortcuts }),
    toggleFullscreen,
  } satisfies Partial<Actions>;
}

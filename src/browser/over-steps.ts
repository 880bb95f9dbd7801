import { remember, stepBack } from './remember.ts';

interface Page {
  /** The link to what the page shows now. */
  readonly link: () => string;
  /** Shows what the address asks for. */
  readonly follow: () => void;
  /** Takes away what lies over the page. */
  readonly close: () => void;
}

/**
 * Gives what lies over the page a step of its own in the history: Back takes it away first, and
 * nothing beneath it. What was set meanwhile stays.
 */
export function overSteps({ link, follow, close }: Page) {
  let over = false;
  let leaving = false;
  addEventListener('popstate', () => {
    if (!over && !leaving) return follow();
    leaving = false;
    if (over) close();
    over = false;
    return remember('replace', link());
  });
  return {
    opened: () => {
      over ||= remember('push', link());
    },
    closed: () => {
      // What a link opened has no step of its own: from now on the link is that of the page.
      if (!over) return void remember('replace', link());
      over = false;
      leaving = true;
      stepBack();
    },
    /** Remembers a link; a step from what lies over the page takes its place. */
    go: (how: 'push' | 'replace', href: string) => {
      const ends = over && how === 'push';
      if (ends) over = false;
      remember(ends ? 'replace' : how, href);
    },
  };
}

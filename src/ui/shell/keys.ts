import type { Actions, PageState } from '../page/state.ts';

/** What a letter does while nothing is written. */
const LETTERS: Readonly<Record<string, (actions: Actions) => void>> = {
  '/': ({ open }) => open('search'),
  '?': ({ open }) => open('help'),
  0: ({ resetMap }) => resetMap(),
  f: ({ toggleFullscreen }) => toggleFullscreen(),
  c: ({ copyLink }) => copyLink(),
};

/** What a key asks for, if anything: letters only where nobody writes and the reader wants them. */
export function actionOf(
  event: KeyboardEvent,
  { dialog, view, shortcuts }: PageState,
): ((actions: Actions) => void) | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Escape') {
    if (dialog) return ({ open }) => open(null);
    return view.subject ? ({ choose }) => choose(null) : undefined;
  }
  const action = LETTERS[event.key];
  // Over the page lies a dialog: what the letters ask for would happen behind it, or in its place.
  if (!action || !shortcuts || dialog || isWriting(event.target)) return undefined;
  event.preventDefault();
  return action;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio]), select, textarea, [contenteditable]') !== null
  );
}

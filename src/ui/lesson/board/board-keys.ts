/** What a key asks of the board; clickers send page keys. */
export type BoardKey = 'next' | 'back' | 'close';

const KEYS: Readonly<Record<string, BoardKey>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Escape: 'close',
};

/** What a key press asks for; nothing where it is one of the browser's own. */
export function boardKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
  >,
): BoardKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return null;
  }
  return KEYS[event.key] ?? null;
}

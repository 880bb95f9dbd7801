/** Where the page stands while a key is pressed. */
interface Standing {
  readonly atTop: boolean;
  readonly atEnd: boolean;
}

/** What has a use of its own for arrow keys. */
const FIELDS = 'input, textarea, select, .zone, summary, .table-box';

/**
 * To which screen a key leads: arrows to the left and right, and a page key where there is nothing
 * left to scroll. No key leads away from a field.
 */
export function screenKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'target' | 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
  >,
  { atTop, atEnd }: Standing,
): 'back' | 'next' | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return null;
  }
  if (event.target instanceof Element && event.target.closest(FIELDS)) return null;
  if (event.key === 'ArrowRight' || (event.key === 'PageDown' && atEnd)) return 'next';
  if (event.key === 'ArrowLeft' || (event.key === 'PageUp' && atTop)) return 'back';
  return null;
}

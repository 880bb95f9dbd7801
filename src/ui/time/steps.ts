/** Days that a step of each kind takes. */
export const STEPS = { month: 30, week: 7, day: 1 } as const;

/** Which way a key goes on the slider. */
const WAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -1,
  PageUp: 1,
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** How many days a key goes on the slider; null for one that is not its. */
export function daysOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): number | null {
  const way = WAYS[key];
  if (way === undefined || altKey || ctrlKey || metaKey) return null;
  return way * STEPS[key.startsWith('Page') ? 'month' : shiftKey ? 'week' : 'day'];
}

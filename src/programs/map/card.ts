import { showCard } from '../../browser/card.ts';
import type { View } from '../../model/view.ts';
import { dayAsked } from '../../ui/page/view-day.ts';
import type { Opened } from './opened.ts';

/**
 * Makes the page a figure alone, as a card.
 * @param size as the link says it, e.g. "1200x675"
 * @returns why there is none in this size, null where there is
 */
export function becomeCard(
  size: string,
  view: View,
  { site, data }: Opened,
): Promise<string | null> {
  return showCard({
    size,
    view: { ...view, day: dayAsked(view, data) },
    site,
  });
}

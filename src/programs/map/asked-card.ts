import type { View } from '../../model/view.ts';
import type { Invalid } from '../../url/links.ts';
import type { Opened } from './opened.ts';

/**
 * Shows a figure alone where the link asks for one, as a card of some size.
 * @returns null where the page is now that figure; else why it is not, if it was asked for
 */
export async function askedCard(
  query: string,
  view: View,
  opened: Opened,
): Promise<readonly Invalid[] | null> {
  const raw = new URLSearchParams(query).get('card');
  if (raw === null) return [];
  let fault: Invalid['fault'] = 'unknown';
  const instead = await import('./card.ts')
    .then(({ becomeCard }) => becomeCard(raw, view, opened))
    .catch((error: unknown) => {
      fault = 'failed';
      return String(error);
    });
  return instead === null ? null : [{ name: 'card', raw, fault, instead }];
}

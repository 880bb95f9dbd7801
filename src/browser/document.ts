import type { View } from '../model/view.ts';

/** Says in the document what it shows, and in whose colours. */
export function tellDocument(title: string, { theme }: Pick<View, 'theme'>): void {
  document.title = title;
  const html = document.documentElement;
  // Writing the attribute, even unchanged, restyles the whole document.
  if (html.dataset['theme'] !== theme) html.dataset['theme'] = theme;
}

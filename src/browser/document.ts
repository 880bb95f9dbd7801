import type { View } from '../model/view.ts';

/** Says in the document what it shows, and in whose colours. */
export function tellDocument(
  title: string,
  { theme, vs, compare }: Pick<View, 'theme' | 'vs' | 'compare'>,
): void {
  document.title = title;
  const html = document.documentElement;
  // Writing the attribute, even unchanged, restyles the whole document.
  if (html.dataset['theme'] !== theme) html.dataset['theme'] = theme;
  // Room that was kept for two on their way is theirs, as long as they are shown and as they are.
  if (vs === null) delete html.dataset['pair'];
  else if (html.dataset['pair']) html.dataset['pair'] = compare;
}

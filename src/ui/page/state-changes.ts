import type { Theme } from '../../grammar/palette.ts';
import type { View } from '../../model/view.ts';
import type { PageData } from './page-data.ts';
import type { LoadFault, PageState, DialogName } from './state.ts';

/*
 * What an act changes of a page's state, whichever program holds it: pure, so that it can be tried
 * without a page.
 */

/** Another view. A step ends what lies over the page in one drawing: a card can't take the focus beneath it. */
export function viewChanged(view: View, how: 'push' | 'replace'): Partial<PageState> {
  return how === 'push' ? { view, dialog: null } : { view };
}

/** The whole map, as the figure shows it, also where the link says no other: a move may still run. */
export function mapReset({ view, resets }: PageState): Pick<PageState, 'view' | 'resets'> {
  return { view: { ...view, camera: null }, resets: resets + 1 };
}

/** Something over the page, or nothing. */
export function dialogOpened(dialog: DialogName | null): Partial<PageState> {
  return { dialog, figure: '', copied: null };
}

/** Where the browser refused to copy the link, the menu shows it instead. */
export function linkCopied(copied: boolean): Partial<PageState> {
  return copied ? { copied } : { copied, dialog: 'menu' };
}

/** The ground of all days. */
export const DAYS_CAME: Partial<PageState> = { daysReady: true, daysFault: null };

/** What is told of something that did not come. */
export function loadFault(error: unknown, failures: number): LoadFault {
  return { detail: String(error), failures };
}

/** The colours that the map is drawn in. */
export function schemeOf({ view: { theme }, dark }: PageState): Theme {
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}

/** What the record that is shown is called; empty for one that is not on the page. */
export function titleOf({ view }: PageState, { headings }: Pick<PageData, 'headings'>): string {
  return headings.find(({ id }) => id === view.scenario)?.title ?? '';
}

import type { View } from '../model/view.ts';
import type { Invalid } from '../url/links.ts';

/** What changes while a page is open. */
export interface PageState {
  readonly view: View;
  readonly invalid: readonly Invalid[];
}

/** What a reader can do. */
export interface Actions {
  readonly go: (change: Partial<View>) => void;
  readonly dismissInvalid: () => void;
  /** The link to the page of a view, as this page sees it. */
  readonly linkTo: (change: Partial<View>) => string;
}

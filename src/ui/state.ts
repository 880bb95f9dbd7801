import type { Geography } from '../model/geography.ts';
import type { View } from '../model/view.ts';
import type { Invalid } from '../url/parameters.ts';

/** The map's data: on its way, here, or the problems that keep it away. */
export type GeographyState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly geography: Geography }
  | { readonly state: 'failed'; readonly problems: readonly string[] };

/** Everything the page shows. */
export interface PageState {
  readonly view: View;
  readonly invalid: readonly Invalid[];
  readonly geography: GeographyState;
}

/** What a reader can do. */
export interface Actions {
  readonly go: (change: Partial<View>) => void;
  readonly retryGeography: () => void;
  readonly dismissInvalid: () => void;
  /** The link that a view has. */
  readonly linkTo: (change: Partial<View>) => string;
}

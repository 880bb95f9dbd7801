import { pageActions } from '../../browser/page-actions.ts';
import type { Store } from '../../browser/store.ts';
import { dialogOpened, viewChanged } from '../../ui/page/state-changes.ts';
import type { Actions, PageState } from '../../ui/page/state.ts';
import type { SingleLinks } from '../../url/single-links.ts';

/** What acts reach beyond the state. */
interface Reach {
  readonly links: SingleLinks;
  /** The link to what is shown. */
  readonly linkHere: () => string;
  /** Writes a fragment into the address: as a step that Back takes back, or in place of this one. */
  readonly write: (fragment: string, how: 'push' | 'replace') => void;
  readonly reload: () => void;
}

/** What a reader can do in the file that has the whole site: there is no map, and no other day. */
export function singleActions(
  store: Store<PageState>,
  { links, linkHere, write, reload }: Reach,
): Actions {
  const { current, set } = store;
  const go: Actions['go'] = (change, how = 'push') => {
    const before = current().view;
    const view = { ...before, ...change };
    const to = links.fragmentOf(view);
    if (to === links.fragmentOf(before)) return;
    set(viewChanged(view, how));
    write(to, how);
  };
  return {
    ...pageActions(store, linkHere),
    linkTo: (change) => links.hrefOf({ ...current().view, ...change }) ?? '',
    go,
    choose: (subject) => go({ subject }, current().view.subject ? 'replace' : 'push'),
    open: (dialog) => set(dialogOpened(dialog)),
    reload,
    extentHere: () => 'five',
    resetMap: nothing,
    drawDay: nothing,
    expectChoice: nothing,
    wantDays: nothing,
    retryDetails: nothing,
  };
}

function nothing(): void {
  // The file has all that it will ever have.
}

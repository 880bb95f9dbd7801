import type { Talk } from '../../browser/embed-talk.ts';
import { pageActions } from '../../browser/page-actions.ts';
import type { PageDays } from '../../browser/days.ts';
import type { Store } from '../../browser/store.ts';
import { stateOf } from '../../embed/address.ts';
import { mapReset } from '../../ui/page/state-changes.ts';
import type { Actions } from '../../ui/page/state.ts';
import type { Opened } from './opened.ts';
import type { UnconfirmedPart } from '../../browser/unconfirmed-part.ts';
import type { EmbedState } from './state.ts';

/** What acts reach beyond the state. */
interface Reach {
  readonly days: PageDays;
  readonly unconfirmed: UnconfirmedPart;
  readonly talking: Talk;
  readonly reload: () => void;
}

/** What a reader can do in an embed, which has no history and no dialogs. */
export function embedActions(
  { hrefOf, fullPageOf }: Opened,
  store: Store<EmbedState>,
  { days, unconfirmed, talking, reload }: Reach,
): Actions {
  const { current, set } = store;
  const go: Actions['go'] = (change) => set({ view: { ...current().view, ...change } });
  return {
    ...pageActions(store, () => fullPageOf(current().view)),
    linkTo: (change) => hrefOf({ ...current().view, ...change }),
    go,
    choose: (subject) => {
      go({ subject });
      talking.tellSelected(stateOf(current().view)['sel'] ?? null);
    },
    resetMap: () => set(mapReset(current())),
    drawDay: (day) => unconfirmed.seek(days.seek(day)),
    wantDays: days.want,
    reload,
    extentHere: () => 'five',
    expectChoice: nothing,
    open: nothing,
    retryDetails: nothing,
  };
}

function nothing(): void {
  // An embed has no dialogs, and comes with all its parts.
}

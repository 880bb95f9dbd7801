import type { AllRecords } from '../../browser/all-records.ts';
import { extentShown } from '../../browser/extent.ts';
import { circumstances, isGoodConnection } from '../../browser/circumstances.ts';
import type { Loader } from '../../browser/loader.ts';
import type { overSteps } from '../../browser/over-steps.ts';
import { pageActions } from '../../browser/page-actions.ts';
import type { PageDays } from '../../browser/days.ts';
import type { Store } from '../../browser/store.ts';
import { mapReset, dialogOpened, viewChanged } from '../../ui/page/state-changes.ts';
import type { Actions } from '../../ui/page/state.ts';
import { viewAfter } from '../../ui/page/view-day.ts';
import type { Opened } from './opened.ts';
import type { MapState } from './state.ts';
import type { UnconfirmedPart } from '../../browser/unconfirmed-part.ts';

/** How near a place that was chosen in a list is brought. */
const PLACE_ZOOM = 8.6;
/** At which a region is seen whole, also on a phone. */
const REGION_ZOOM = 6.2;

/** What acts reach beyond the state. */
interface Reach {
  readonly days: PageDays;
  readonly unconfirmed: UnconfirmedPart;
  readonly records: AllRecords;
  readonly late: Loader;
  readonly steps: ReturnType<typeof overSteps>;
  readonly reload: () => void;
}

/** What a reader can do on a page of the map. */
export function mapActions(
  { data }: Opened,
  store: Store<MapState>,
  { days, unconfirmed, records, late, steps, reload }: Reach,
): Actions {
  const { current, set } = store;
  const actions: Actions = {
    ...pageActions(store, () => current().links.hrefOf(current().view, true)),
    linkTo: (change) => {
      const { view, links } = current();
      // Who names a day gets it spelled out: a scenario's own may be another one tomorrow.
      const to = change.day ? { ...view, ...change } : viewAfter(view, change, data);
      return links.hrefOf(to, 'lang' in change || undefined);
    },
    go: (change, how = 'push') => {
      const { view: before, links } = current();
      const view = viewAfter(before, change, data);
      const href = links.hrefOf(view);
      if (href === links.hrefOf(before)) return;
      steps.go(how, href);
      set(viewChanged(view, how));
    },
    choose: (subject, at) => {
      const { view } = current();
      // Where data is saved the map is not loaded for it: the figure rings the place.
      const goes = at && (extentShown() !== null || isGoodConnection(circumstances()));
      const zoom = subject?.kind === 'region' ? REGION_ZOOM : PLACE_ZOOM;
      const camera = goes ? { center: at, zoom } : view.camera;
      // From one choice to the next, and closing, are no steps of their own.
      actions.go({ subject, camera }, view.subject ? 'replace' : 'push');
    },
    resetMap: () => {
      const change = mapReset(current());
      steps.go('replace', current().links.hrefOf(change.view));
      set(change);
    },
    open: (dialog) => {
      if (dialog) steps.opened();
      else steps.closed();
      set(dialogOpened(dialog));
    },
    drawDay: (day) => {
      // Figures that maps hide follow once the thumb rests: so much less to do in each frame.
      const inMaps = document.querySelector('.map-box[data-state=ready]') !== null;
      unconfirmed.seek(days.seek(day, inMaps), inMaps);
    },
    wantDays: days.want,
    expectChoice: records.expect,
    retryDetails: () => void late.retry(),
    reload,
    extentHere: () => (current().view.camera && extentShown()) ?? 'five',
  };
  return actions;
}

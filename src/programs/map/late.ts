import type { AllRecords } from '../../browser/all-records.ts';
import { loaderOf, type Loader } from '../../browser/loader.ts';
import type { Store } from '../../browser/store.ts';
import { loadFault } from '../../ui/page/state-changes.ts';
import type { Opened } from './opened.ts';
import type { MapState } from './state.ts';

/** Loads what comes when the page already answers. */
export function lateLoader(opened: Opened, store: Store<MapState>, records: AllRecords): Loader {
  const load = async () => {
    const [came, { takeIn }] = await Promise.all([
      opened.entry.details(),
      import('./details.ts'),
      records.all(),
    ]);
    takeIn(came, opened, store);
  };
  return loaderOf(load, (...fault) => store.set({ detailsFault: loadFault(...fault) }));
}

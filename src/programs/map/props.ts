import { whenMapMayLoad } from '../../browser/idle.ts';
import { mapsOf } from '../../browser/open-map.ts';
import type { PageDays } from '../../browser/days.ts';
import { writtenNames } from '../../browser/written-names.ts';
import { memoized } from '../../model/memoize.ts';
import type { OpenMap } from '../../ui/page/open-map.ts';
import type { Records } from '../../ui/page/page-data.ts';
import type { PageProps } from '../../ui/page/page-props.ts';
import { withRecords } from '../../ui/page/records.ts';
import { schemeOf } from '../../ui/page/state-changes.ts';
import type { Actions } from '../../ui/page/state.ts';
import type { Opened } from './opened.ts';
import type { MapState } from './state.ts';
import type { UnconfirmedPart } from '../../browser/unconfirmed-part.ts';

/**
 * Gives what the parts of a page are made from in a state.
 * @param written id of the record that the page was written with
 */
export function mapProps(
  { data, words, site, entry }: Opened,
  written: string,
  days: PageDays,
  unconfirmed: UnconfirmedPart,
  actions: Actions,
): (state: MapState) => PageProps {
  const opens = mapsOf(entry.map, data.ground.day);
  const openMap: OpenMap = (options) => {
    unconfirmed.mapOpens();
    return opens(options);
  };
  // The same object as long as nothing of it changes: what is made of it is kept.
  const dataWithRecords = memoized((records: Records) => withRecords(data, records));
  const hasName = writtenNames(document);
  return (state) => {
    const { view, late, detailsFault } = state;
    return {
      data: days.dataOn(view, dataWithRecords(state.records)),
      words,
      state,
      actions,
      scheme: schemeOf(state),
      root: site.href,
      places: () => late?.props.details.places ?? [],
      smallMaps: () => late?.smallMaps ?? {},
      openMap,
      written: hasName,
      drawn: days.drawn,
      drawnOther: days.drawnOther,
      unconfirmed: unconfirmed.drawn,
      awaited: !late && !detailsFault && view.scenario !== written,
      whenIdle: whenMapMayLoad,
    };
  };
}

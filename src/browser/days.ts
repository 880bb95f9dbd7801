import type { Calendar } from '../model/calendar.ts';
import type { Ground } from '../model/ground.ts';
import { memoized, memoizedByKey } from '../model/memoize.ts';
import type { Between } from '../model/two-days.ts';
import type { View } from '../model/view.ts';
import type { Details, PageData } from '../ui/page/page-data.ts';
import { DAYS_CAME, loadFault } from '../ui/page/state-changes.ts';
import type { PageState } from '../ui/page/state.ts';
import type { OpenArchive } from './archive.ts';
import { drawnDays } from './drawn-days.ts';
import { loaderOf } from './loader.ts';
import type { Store } from './store.ts';

interface Options {
  /** The ground that the page was written with. */
  readonly own: Ground;
  readonly store: Store<PageState>;
  /** The ISO day that a view asks for; null for the page's own. */
  readonly asked: (view: View) => string | null;
}

/**
 * The days that a page can show: its own, and once the archive has come all others. Gives the same
 * objects as long as nothing changes, so that what is made of them is kept.
 */
export function pageDays({ own, store, asked }: Options) {
  let archive: OpenArchive | null = null;
  const loader = loaderOf(
    async () => {
      const [{ openArchive }, { default: addresses }] = await Promise.all([
        import('./archive.ts'),
        import('virtual:archive'),
      ]);
      archive = await openArchive(addresses);
      store.set(DAYS_CAME);
    },
    (...fault) => store.set({ daysFault: loadFault(...fault) }),
  );
  const { draw, drawOther, ...drawn } = drawnDays(own.day);

  const shownFor = (date: string | null) => (date && archive?.nearestTo(date)) ?? own.day;
  const groundOn = memoizedByKey((day: string) =>
    day === own.day ? own : (archive?.groundOn(day) ?? own),
  );
  const dayOf = (view: View) => shownFor(asked(view));
  const between = memoized((day: string, vsDay: string | null, opened: OpenArchive | null) =>
    vsDay && opened ? opened.between(day, vsDay) : null,
  );
  const betweenOf = (view: View) => between(dayOf(view), view.vsDay, archive);
  const data = memoized((of: PageData, day: string, two: Between | null): PageData => ({
    ...of,
    ground: groundOn(day),
    other: two && { ground: groundOn(otherOf(two, day)), pieces: two.pieces },
  }));
  const details = memoized((of: Details, day: string, two: Between | null): Details => {
    const opened = day === own.day ? null : archive;
    return {
      ...of,
      placeZones: opened?.placeZonesOn(of.places, day) ?? of.placeZones,
      past: opened?.pastOn(day) ?? of.past,
      between: two && { ...two, placeZones: archive?.placePieces(two, of.places) ?? {} },
    };
  });
  return {
    ...drawn,
    /** The days that there are; null as long as the archive has not come. */
    calendar: (): Calendar | null => archive && archive.calendar,
    /** The ISO day that is shown for a view: the nearest with a line, as far as days have come. */
    dayOf,
    /** The ground of a day, as far as it has come; else the page's own. */
    groundOn,
    /** A page's data and what is read beside the map, on the days of a view. */
    dataOn: (view: View, of: PageData) => data(of, dayOf(view), betweenOf(view)),
    detailsOn: (view: View, of: Details) => details(of, dayOf(view), betweenOf(view)),
    /** Draws the days of a view, and loads the ground of all where it is on others than the page's own. */
    draw: (view: View): void => {
      const [day, two] = [dayOf(view), betweenOf(view)];
      draw(day, archive);
      if (two && archive) drawOther(otherOf(two, day), two, archive);
      if ((asked(view) ?? own.day) !== own.day || view.vsDay) void loader.want();
    },
    /** Draws a day that the reader still looks for. @param inMaps in maps alone @returns the one that is drawn */
    seek: (date: string, inMaps?: boolean): string => {
      const day = shownFor(date);
      draw(day, archive, inMaps);
      return day;
    },
    /** Loads the ground of all days, also anew where that failed. */
    want: (): void => void (store.current().daysFault ? loader.retry() : loader.want()),
  };
}

/** The days that a page can show. */
export type PageDays = ReturnType<typeof pageDays>;

function otherOf({ earlier, later }: Between, day: string): string {
  return earlier === day ? later : earlier;
}

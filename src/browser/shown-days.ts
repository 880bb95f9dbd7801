import { memoized } from '../model/memoize.ts';
import type { Between } from '../model/two-days.ts';
import type { Details, PageData } from '../ui/page/page-data.ts';
import type { Days } from './days.ts';

/** What a page shows of its days: the same objects as long as nothing changes, so that what is made of them is kept. */
export function shownDays(days: Days) {
  const betweenOn = memoized((day: string, vsDay: string | null, ready: boolean) =>
    ready ? days.between(day, vsDay) : null,
  );
  const dataOn = memoized((data: PageData, day: string, between: Between | null): PageData => ({
    ...data,
    ground: days.groundOn(day),
    other: between && {
      ground: days.groundOn(otherOf(between, day)),
      pieces: between.pieces,
    },
  }));
  const detailsOn = memoized((day: string, between: Between | null, details: Details): Details => ({
    ...details,
    placeZones: days.placeZonesOn(day, details.places, details.placeZones),
    past: days.pastOn(day, details.past),
    between: between && {
      ...between,
      placeZones: days.placePieces(between, details.places),
    },
  }));
  return {
    betweenOn,
    dataOn,
    detailsOn,
    /** Draws the day, and what it is compared with. */
    draw: (day: string, between: Between | null): void => {
      days.draw(day);
      if (between) days.drawOther(otherOf(between, day), between);
    },
  };
}

function otherOf({ earlier, later }: Between, day: string): string {
  return earlier === day ? later : earlier;
}

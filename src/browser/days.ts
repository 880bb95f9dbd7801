import { comparedDay, nearestDay, type Calendar } from '../model/calendar.ts';
import type { Ground, PlaceZones } from '../model/ground.ts';
import type { Past } from '../model/past.ts';
import type { Place } from '../model/place.ts';
import type { Between } from '../model/two-days.ts';
import type { DrawnDay, DrawnDays } from '../ui/page/drawn-day.ts';
import type { OpenArchive } from './archive.ts';
import { drawFigure, drawOther } from './day-figure.ts';
import { loaderOf, type Loader } from './loader.ts';

/** The days that a page can show: its own, and once the archive has come all others. */
export interface Days extends Loader {
  /** The days that there are; null as long as the archive has not come. */
  readonly calendar: () => Calendar | null;
  /** The day that is shown for a date; the page's own for null, or as long as there is no other. */
  readonly shownFor: (date: string | null) => string;
  readonly groundOn: (day: string) => Ground;
  readonly placeZonesOn: (
    day: string,
    places: readonly Pick<Place, 'id' | 'at'>[],
    own: PlaceZones,
  ) => PlaceZones;
  /** What the archive tells of a day; `own` of the page's own, or as long as it has not come. */
  readonly pastOn: (day: string, own: Past | null) => Past | null;
  /** The ground of two days; null where they are one, or as long as the archive has not come. */
  readonly between: (day: string, vsDay: string | null) => Between | null;
  readonly placePieces: (between: Between, places: readonly Pick<Place, 'id'>[]) => PlaceZones;
  /** Draws a day in the figures and maps of the page. */
  readonly draw: (day: string) => void;
  readonly drawn: DrawnDays;
  /** Draws the day that another is compared with, and both laid over each other. */
  readonly drawOther: (day: string, between: Between) => void;
  readonly drawnOther: Readonly<Record<'other' | 'both', DrawnDays>>;
}

interface Options {
  /** The ground that the page was written with. */
  readonly own: Ground;
  readonly onOpen: () => void;
  /** Told of each failure to load the archive, and how many there have been. */
  readonly onFault: (error: unknown, failures: number) => void;
}

/** Keeps the ground of the day that a page shows. */
export function daysOf({ own, onOpen, onFault }: Options): Days {
  let archive: OpenArchive | null = null;
  const grounds = new Map([[own.day, own]]);
  const drawing = drawingOf({ day: own.day, layers: () => null });
  const [other, both] = [drawing.current(), drawing.current()].map(drawingOf) as [Drawing, Drawing];
  const loader = loaderOf(async () => {
    const [{ openArchive }, { default: addresses }] = await Promise.all([
      import('./archive.ts'),
      import('virtual:archive'),
    ]);
    archive = await openArchive(addresses);
    onOpen();
  }, onFault);
  return {
    ...loader,
    calendar: () => archive?.calendar ?? null,
    shownFor: (date) => {
      const nearest = date !== null && archive && nearestDay(archive.calendar, date);
      return nearest ? nearest.date : own.day;
    },
    groundOn: (day) => {
      const known = grounds.get(day) ?? archive?.groundOn(day) ?? own;
      grounds.set(day, known);
      return known;
    },
    placeZonesOn: (day, places, ownZones) =>
      day === own.day || !archive ? ownZones : archive.placeZonesOn(places, day),
    pastOn: (day, ownPast) => (day === own.day || !archive ? ownPast : archive.pastOn(day)),
    between: (day, asked) => {
      const compared = asked !== null && archive && comparedDay(archive.calendar, asked);
      if (!archive || !compared || compared.date === day) return null;
      return archive.between(day, compared.date);
    },
    placePieces: (between, places) => archive?.placePieces(between, places) ?? {},
    draw: (day) => {
      if (day === drawing.current().day || (day !== own.day && !archive)) return;
      const opened = day === own.day ? null : archive;
      drawFigure(opened?.pathsOn(day) ?? null);
      drawing.draw({ day, layers: () => opened?.layersOn(day) ?? null });
    },
    drawn: drawing,
    drawOther: (day, { earlier, later }) => {
      const opened = archive;
      const span = `${earlier}/${later}`;
      if (!opened || (other.current().day === day && both.current().day === span)) return;
      drawOther(opened.pathsOn(day), 'other');
      drawOther(opened.pathsBetween(earlier, later), 'both');
      other.draw({ day, layers: () => opened.layersOn(day) });
      both.draw({ day: span, layers: () => opened.layersBetween(earlier, later) });
    },
    drawnOther: { other, both },
  };
}

interface Drawing extends DrawnDays {
  readonly draw: (next: DrawnDay) => void;
}

/** What is drawn, and who wants to be told of it. */
function drawingOf(first: DrawnDay): Drawing {
  let drawn = first;
  const listeners = new Set<() => void>();
  return {
    current: () => drawn,
    draw: (next) => {
      drawn = next;
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

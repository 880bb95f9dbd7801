import type { Between } from '../model/two-days.ts';
import { stillDay } from '../ui/page/drawn-day.ts';
import type { OpenArchive } from './archive.ts';
import { drawFigure } from './day-figure.ts';
import { storeOf } from './store.ts';

/**
 * Draws days in the figures of a page, and tells its maps.
 * @param own the ISO day that the page was written with
 */
export function drawnDays(own: string) {
  const first = stillDay(own).current();
  let inFigures = own;
  const drawn = storeOf(first);
  const [other, both] = [storeOf(first), storeOf(first)];
  return {
    drawn,
    /** What is drawn of a day that another is compared with, and of both laid over each other. */
    drawnOther: { other, both },
    /**
     * @param archive null as long as only the page's own day can be drawn
     * @param inMaps in the maps alone
     */
    draw: (day: string, archive: OpenArchive | null, inMaps = false): void => {
      const opened = day === own ? null : archive;
      if (!inMaps && day !== inFigures) {
        inFigures = day;
        drawFigure(opened?.pathsOn(day) ?? null);
      }
      if (day === drawn.current().day) return;
      drawn.set({ day, layers: () => opened?.layersOn(day) ?? null });
    },
    drawOther: (day: string, { earlier, later }: Between, archive: OpenArchive): void => {
      const span = `${earlier}/${later}`;
      if (other.current().day === day && both.current().day === span) return;
      archive.drawOther(archive.pathsOn(day), 'other');
      archive.drawOther(archive.pathsBetween(earlier, later), 'both');
      other.set({ day, layers: () => archive.layersOn(day) });
      both.set({ day: span, layers: () => archive.layersBetween(earlier, later) });
    },
  };
}

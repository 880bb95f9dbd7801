import { ringText } from '../../own-map/area-words.ts';
import {
  finished,
  remembered,
  withCorner,
  withCornerMoved,
  withoutCorner,
  withRing,
  type Drawing,
  type Edited,
} from '../../own-map/edits.ts';
import { LIMITS } from '../../own-map/own-map.ts';
import { cornerAt } from '../../own-map/ring.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import type { AreaActions, OwnMapState } from '../../ui/own-map/state.ts';
import { formatNumber } from '../../words/format.ts';

/** What the acts on drawn areas need of the page. */
interface Page {
  readonly state: () => OwnMapState;
  readonly speech: OwnSpeech;
  /** Changes what is drawn, which the link carries. */
  readonly draw: (drawing: Drawing, past: readonly Drawing[]) => void;
  readonly set: (by: Partial<OwnMapState>) => void;
  readonly measure: () => void;
}

/** What is drawn, as undoing brings it back. */
export function drawingOf({ map: { zones, areas }, draft }: OwnMapState): Drawing {
  return { zones, areas, draft };
}

/** What a reader can do with drawn areas. */
export function areaActions({ state, speech, draw, set, measure }: Page): AreaActions {
  const { faults } = speech.own.areas;
  const take = (edited: Edited): boolean => {
    if (edited.ok) {
      draw(edited.drawing, remembered(state().past, drawingOf(state())));
      return true;
    }
    const { fault } = edited;
    const most = formatNumber(LIMITS.areas, speech.lang);
    set({ areaFault: fault === 'full' ? faults.full(most) : ringText(fault, speech) });
    return false;
  };
  const change = (by: Partial<Drawing>) =>
    take({ ok: true, drawing: { ...drawingOf(state()), ...by } });
  return {
    begin: () => {
      const { map } = state();
      if (map.areas.length < LIMITS.areas) change({ draft: { area: null, corners: [] } });
      else take({ ok: false, fault: 'full' });
    },
    edit: (area) => {
      const { corners = [] } = state().map.areas[area] ?? {};
      change({ draft: { area, corners } });
    },
    remove: (area) => {
      change({ areas: state().map.areas.toSpliced(area, 1), draft: null });
    },
    say: (area, by) => {
      const { areas } = state().map;
      const known = areas[area];
      if (known) change({ areas: areas.with(area, { ...known, ...by }) });
    },
    addCorner: (at, after) => take(withCorner(drawingOf(state()), at, after)),
    moveCorner: (corner, to) => take(withCornerMoved(drawingOf(state()), corner, to)),
    removeCorner: (corner) => take(withoutCorner(drawingOf(state()), corner)),
    finish: () => take(finished(drawingOf(state()))),
    discard: () => change({ draft: null }),
    ring: (area, corners) => {
      const isTaken = take(withRing(drawingOf(state()), area, corners));
      // What can't be an area yet is not lost: its corners can be set right in the list.
      if (!isTaken && area === null && corners.length > 0) {
        set({ draft: { area: null, corners: corners.slice(0, LIMITS.corners).map(cornerAt) } });
      }
      return isTaken;
    },
    refuse: (typed) => set({ areaFault: faults.number(typed) }),
    undo: () => {
      const { past } = state();
      const before = past.at(-1);
      if (before) draw(before, past.slice(0, -1));
    },
    measure,
    showMap: (drawsOnMap) => set({ drawsOnMap }),
  };
}

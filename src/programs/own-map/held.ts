import type { Divider, DivideAnswer } from '../../browser/dividing.ts';
import { remembered, type Drawing } from '../../own-map/edits.ts';
import { fragmentOf, mapOfFragment } from '../../own-map/link.ts';
import { withReading, type OwnMap } from '../../own-map/own-map.ts';
import { faultLines } from '../../own-map/sentences.ts';
import {
  NOTHING_DRAWN,
  untouched,
  type OwnMapActions,
  type OwnMapState,
} from '../../ui/own-map/state.ts';
import { areaActions, drawingOf } from './areas.ts';
import type { Held, MapMaterial } from './parts.ts';
import { keepActions, type MakePicture } from './keeping.ts';
import { layActions } from './laying.ts';

/** Where a map is made: on a page of its own, or in a file that has the whole site. */
interface Place {
  /** The link to a map, by its fragment. */
  readonly linkWith: (fragment: string) => string;
  /** Puts a map into the address, in the place of what was there. */
  readonly remember: (fragment: string) => void;
  /** Divides ground along areas that are drawn. */
  readonly dividing: (onAnswer: (answer: DivideAnswer) => void) => Divider;
  /** Null where no picture can be made. */
  readonly picture: MakePicture | null;
  readonly draw: (state: OwnMapState, actions: OwnMapActions) => void;
}

/** A map while it is made. */
export interface HeldMap {
  /** Takes over what a fragment has, which stands in the address. */
  readonly follow: (fragment: string) => void;
}

/** Lets a map be made, wherever that is; nothing is drawn before a fragment is followed. */
export function heldMap(
  { written, data, speech }: MapMaterial,
  { linkWith, remember, dividing, picture, draw }: Place,
): HeldMap {
  const { day } = data.ground;
  const known = { records: written.records.map(({ id }) => id), day };
  let state = untouched(day);
  const faultsOf: Held['faultsOf'] = (asked, where) => faultLines(asked, where, day, speech);

  const ground = dividing((answer) =>
    set({
      measured:
        'division' in answer
          ? { kind: 'done', division: answer.division }
          : { kind: 'failed', why: answer.fault },
    }),
  );
  /** The corners that were measured last, or are being measured. */
  let measuredCorners = '[[]]';
  /** Divides the ground, where its areas are others than before. */
  const measure = (again: boolean) => {
    const maps = [state.map, ...(state.other ? [state.other.map] : [])].map(({ areas }) =>
      areas.map(({ corners }) => corners),
    );
    const corners = JSON.stringify(maps);
    if (corners === measuredCorners && !again) return;
    measuredCorners = corners;
    if (maps.flat().length === 0) state = { ...state, measured: NOTHING_DRAWN };
    else {
      state = { ...state, measured: { kind: 'under-way' } };
      ground.ask(maps);
    }
    if (again) draw(state, actions);
  };
  const set = (by: Partial<OwnMapState>) => {
    state = { ...state, ...by };
    measure(false);
    draw(state, actions);
  };
  /** Changes the map, which the link carries. */
  const change = (by: Partial<OwnMap>) => {
    set({ map: { ...state.map, ...by, day }, done: '', refused: false });
    remember(fragmentOf(state.map));
  };
  const drawn = ({ zones, areas, draft }: Drawing, past: readonly Drawing[]) => {
    state = { ...state, draft, past, areaFault: '' };
    change({ zones, areas });
  };
  /** Changes what is drawn, which can be undone. */
  const redraw = (by: Partial<Drawing>) =>
    drawn({ ...drawingOf(state), ...by }, remembered(state.past, drawingOf(state)));
  const held: Held = {
    ...{ written, data, speech, known, set, faultsOf },
    state: () => state,
    take: (map, notices, done) => {
      set({ notices, draft: null, past: [], areaFault: '', other: null, otherNotices: [] });
      change(map);
      set({ done });
    },
  };
  const actions: OwnMapActions = {
    setText: (text) => change({ text }),
    read: (zone, reading) => redraw({ zones: withReading(state.map.zones, zone, reading) }),
    clear: () => redraw({ zones: {} }),
    areas: areaActions({
      state: () => state,
      speech,
      draw: drawn,
      set,
      measure: () => measure(true),
    }),
    setName: (name) => change({ name }),
    ...keepActions(held, linkWith, picture),
    ...layActions(held),
    dismiss: () => set({ notices: [] }),
  };
  return {
    follow: (fragment) => {
      const asked = mapOfFragment(fragment, known);
      const notices = faultsOf(asked, speech.own.faults.link);
      set({ map: { ...asked.map, day }, draft: null, past: [], areaFault: '', notices });
    },
  };
}

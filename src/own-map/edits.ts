import { LIMITS, type Corner, type DrawnArea, type OwnMap } from './own-map.ts';
import { cornerAt, isInReach, ringFault, type RingFault } from './ring.ts';

/** Corners that are being set: of a new area, or of one that is there. */
export interface Draft {
  /** Which area it is, from 0; null for a new one. */
  readonly area: number | null;
  readonly corners: readonly Corner[];
}

/** What undoing brings back. */
export interface Drawing extends Pick<OwnMap, 'zones' | 'areas'> {
  readonly draft: Draft | null;
}

/** What was done: the drawing after it, or why it can't be done. */
export type Edited =
  | { readonly ok: true; readonly drawing: Drawing }
  | { readonly ok: false; readonly fault: RingFault | 'full' };

/** So many steps can be undone. */
const STEPS = 200;

/** What is remembered once something else is drawn, the last at the end. */
export function remembered(past: readonly Drawing[], before: Drawing): readonly Drawing[] {
  return [...past, before].slice(-STEPS);
}

/** A draft with a corner more. @param after how many corners stand before it */
export function withCorner(drawing: Drawing, at: readonly [number, number], after: number): Edited {
  const { draft } = drawing;
  const corner = cornerAt(at);
  const corners = draft?.corners ?? [];
  if (!isInReach(corner)) {
    return { ok: false, fault: { kind: 'outside', corner: after + 1, at: corner } };
  }
  if (corners.length >= LIMITS.corners) {
    return { ok: false, fault: { kind: 'many', corners: corners.length + 1 } };
  }
  const placed = [...corners.slice(0, after), corner, ...corners.slice(after)];
  return done({ ...drawing, draft: { area: draft?.area ?? null, corners: placed } });
}

/** A draft with one of its corners elsewhere. */
export function withCornerMoved(
  drawing: Drawing,
  index: number,
  to: readonly [number, number],
): Edited {
  const at = cornerAt(to);
  if (!isInReach(at)) return { ok: false, fault: { kind: 'outside', corner: index + 1, at } };
  const { draft } = drawing;
  if (!draft) return done(drawing);
  return done({ ...drawing, draft: { ...draft, corners: draft.corners.with(index, at) } });
}

/** A draft without one of its corners. */
export function withoutCorner(drawing: Drawing, index: number): Edited {
  const { draft } = drawing;
  if (!draft) return done(drawing);
  return done({ ...drawing, draft: { ...draft, corners: draft.corners.toSpliced(index, 1) } });
}

/** The draft as an area. */
export function finished(drawing: Drawing): Edited {
  const { draft } = drawing;
  if (!draft) return done(drawing);
  return withRing(drawing, draft.area, draft.corners);
}

/** A map whose area, or a new one, has these corners. */
export function withRing(
  { zones, areas }: Drawing,
  area: number | null,
  ring: readonly (readonly [number, number])[],
): Edited {
  const corners = ring.map(cornerAt);
  const fault = ringFault(corners);
  if (fault) return { ok: false, fault };
  const known = area === null ? undefined : areas[area];
  if (area !== null && known) {
    return done({ zones, areas: areas.with(area, { ...known, corners }), draft: null });
  }
  if (areas.length >= LIMITS.areas) return { ok: false, fault: 'full' };
  const added: DrawnArea = { corners, reading: null, certainty: 'said' };
  return done({ zones, areas: [...areas, added], draft: null });
}

function done(drawing: Drawing): Edited {
  return { ok: true, drawing };
}

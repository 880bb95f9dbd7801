import anchors from './anchors.json' with { type: 'json' };

/** Side of a name at which its mark stands. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom';

/** Where a name stands if nothing speaks against it, best first. */
export const PLAIN_ANCHORS: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

/** Chosen by hand for the places that matter most, by their ids: the best first. */
export const ANCHORS: Readonly<Record<string, readonly Anchor[]>> = anchors as Record<
  string,
  Anchor[]
>;

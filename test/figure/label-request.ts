import {
  placeLabels,
  type Anchor,
  type Box,
  type LabelRequest,
  type PlacedLabel,
} from '../../src/figure/labels.ts';

/** The frame of the tests; a town stands in its middle unless said otherwise. */
export const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 };
export const ANYWHERE: readonly Anchor[] = ['right', 'left', 'top', 'bottom'];

export const town = (id: string, rest: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  text: id,
  kind: 'town',
  x: 200,
  y: 150,
  size: 13,
  weight: 400,
  letterSpacing: 0,
  rank: 1,
  mark: 3,
  anchors: ANYWHERE,
  ...rest,
});

type Lines = Parameters<typeof placeLabels>[3];

export const place = (
  requests: readonly LabelRequest[],
  obstacles: readonly Box[] = [],
  lines: Lines = [],
) => placeLabels(requests, FRAME, obstacles, lines);

export const ids = (requests: readonly LabelRequest[], obstacles: readonly Box[] = []) =>
  place(requests, obstacles).map(({ id }) => id);

/** On which side of its point the first label stands, in words. */
export function sideOf([label]: readonly PlacedLabel[]): string {
  if (!label || label.lines.length === 0) return 'nowhere';
  if (label.textAnchor !== 'middle') return label.textAnchor === 'start' ? 'right' : 'left';
  return label.y < (label.mark?.y ?? 0) ? 'top' : 'bottom';
}

/** Boxes that bar the right and the left side of the town in the middle, nothing else. */
export const RIGHT: Box = { x: 228, y: 144, width: 8, height: 12 };
export const LEFT: Box = { x: 164, y: 144, width: 8, height: 12 };

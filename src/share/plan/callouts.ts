import { placeCallouts } from '../../figure/callouts.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import type { Context } from './context.ts';
import { furnitureOf } from './furniture.ts';
import type { Placed } from './placed.ts';

/** How many callouts a map may have. */
const MOST = 3;

/** What is written beside the ground that would change, on each map of a figure, clear of its names. */
export function calloutsIn(
  { plan, content, labels }: Pick<Placed, 'plan' | 'content' | 'labels'>,
  context: Context,
): readonly (readonly PlacedLabel[])[] {
  return content.pictures.map(({ callouts, geography }, index) => {
    const frame = plan.maps[index]?.frame;
    if (!frame) return [];
    const { boxes } = furnitureOf(frame, geography, context);
    return placeCallouts(callouts, geography, frame, labels[index] ?? [], boxes, MOST);
  });
}

import { placeCallouts } from '../../figure/callouts.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import { leastType } from '../options/size.ts';
import type { Context } from './context.ts';
import { furnitureOf } from './furniture.ts';
import type { Placed } from './placed.ts';

/** How many callouts a map may have. */
const MOST = 3;

/** What is written beside the ground that would change, on each map of a figure, clear of its names. */
export function calloutsIn(
  { plan, sheet, content, labels }: Pick<Placed, 'plan' | 'sheet' | 'content' | 'labels'>,
  context: Context,
): readonly (readonly PlacedLabel[])[] {
  const least = leastType(context.options.size, sheet.width);
  return content.pictures.map(({ callouts, geography }, index) => {
    const frame = plan.maps[index]?.frame;
    if (!frame) return [];
    const { boxes } = furnitureOf(frame, geography, context);
    return placeCallouts(callouts, geography, frame, labels[index] ?? [], boxes, MOST, least);
  });
}

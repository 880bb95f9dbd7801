import { placeCallouts } from '../../figure/callouts.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import { scaleBox } from '../draw/scale.ts';
import type { Context } from './context.ts';
import type { Placed } from './placed.ts';

/** How many callouts a map may have. */
const MOST = 3;

/** What is written beside the ground that would change, on each map of a figure, clear of its names. */
export function calloutsIn(
  { plan, content, labels }: Pick<Placed, 'plan' | 'content' | 'labels'>,
  { material }: Context,
): readonly (readonly PlacedLabel[])[] {
  return content.pictures.map(({ callouts, geography }, index) => {
    const frame = plan.maps[index]?.frame;
    if (!frame) return [];
    const bar = scaleBox(frame, material.words.units.distance.km);
    return placeCallouts(callouts, geography, frame, labels[index] ?? [], [bar], MOST);
  });
}

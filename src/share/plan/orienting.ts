import { orientingNames } from '../../figure/orienting-names.ts';
import type { PlacedLabel } from '../../figure/labels.ts';
import { labelsOfNames } from '../options/chosen-names.ts';
import { leastType } from '../options/size.ts';
import { riversAt } from '../draw/rivers.ts';
import { changingOn } from './changing.ts';
import type { Context } from './context.ts';
import { furnitureOf } from './furniture.ts';
import type { Placed } from './placed.ts';

/** Size of the names of regions, where they have room for it. */
const USUAL = 12;

/**
 * The names that only help to find one's way, on each map of a figure, clear of all others and of
 * callouts. A frame that others share has none: callouts, which differ, would move them.
 */
export function orientingIn(
  { plan, sheet, content, labels }: Pick<Placed, 'plan' | 'sheet' | 'content' | 'labels'>,
  callouts: readonly (readonly PlacedLabel[])[],
  context: Context,
): readonly (readonly PlacedLabel[])[] {
  const { options, material } = context;
  return content.pictures.map(({ geography }, index) => {
    const frame = plan.maps[index]?.frame;
    if (!frame || options.frame === 'shared') return [];
    // Clear of the callouts of both maps of a pair, so that both have the same names.
    const placed = [...(labels[index] ?? []), ...callouts.flat()];
    const region = placed.find(({ kind }) => kind === 'region');
    return orientingNames(
      geography,
      frame,
      {
        changing: changingOn(geography, context),
        wanted: labelsOfNames(options.names?.shown, geography),
        unwanted: labelsOfNames(options.names?.hidden, geography),
        obstacles: furnitureOf(frame, geography, context).boxes,
        rivers: riversAt(frame).named,
        size: (region?.size ?? USUAL) / USUAL,
        least: leastType(options.size, sheet.width),
      },
      placed,
      material.lang,
    );
  });
}

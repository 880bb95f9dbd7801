import type { Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';
import type { Geography } from '../../model/geography.ts';
import { scaleBox } from '../draw/scale.ts';
import { changingOn } from './changing.ts';
import type { Context } from './context.ts';
import { locatorBox } from './locator.ts';

/** What stands on a map besides its ground and its names. */
export interface Furniture {
  /** The small map of Ukraine, where the map is a close-up. */
  readonly locator: Box | null;
  /** Where no name may stand. */
  readonly boxes: readonly Box[];
}

/** The furniture of a map, which leaves room for its names. */
export function furnitureOf(frame: Frame, geography: Geography, context: Context): Furniture {
  const { options, material } = context;
  const bar = scaleBox(frame, material.words.units.distance.km);
  const locator = locatorBox(frame, geography, {
    extent: options.extent,
    changing: changingOn(geography, context),
    taken: [bar],
  });
  return { locator, boxes: locator ? [bar, locator] : [bar] };
}

import type { Outlines } from '../../figure/outlines.ts';
import type { Extent } from '../../figure/frame.ts';
import { degreesOf } from '../extents.ts';
import { coarseOutlines } from '../ground.ts';
import type { Material } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { contentOf, type Content } from '../say/content.ts';

/** What a figure is planned from. */
export interface Context {
  readonly options: FigureOptions;
  readonly material: Material;
  readonly content: Content;
  /** What the maps show, in degrees. */
  readonly extent: Extent;
  /** The ground, fine enough for telling what of it is seen. */
  readonly coarse: Outlines;
}

export function contextOf(options: FigureOptions, material: Material): Context {
  return {
    options,
    material,
    content: contentOf(options, material),
    extent: degreesOf(options.extent, material.geography),
    coarse: coarseOutlines(material.geography),
  };
}

import type { Extent } from '../../figure/frame.ts';
import { degreesOf } from '../extents.ts';
import type { Entry } from '../layout/key.ts';
import type { Setup } from '../layout/setup.ts';
import type { Material } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { alikeOf } from '../say/alike.ts';
import { contentOf, type Content } from '../say/content.ts';
import { THEMED } from '../theme.ts';

/** What a figure is planned from. */
export interface Context {
  readonly options: FigureOptions;
  readonly material: Material;
  readonly content: Content;
  /** What the figures say that share the frame: the map leaves room for the texts of each. */
  readonly alike: readonly Content[];
  /** What the maps show, in degrees. */
  readonly extent: Extent;
}

/** What is set for a figure. @param reserved entries of its own legend, then of those that share its frame */
export function setupFor(
  { options, content, alike }: Context,
  width: number,
  reserved: readonly (readonly Entry[])[],
  { entries = reserved[0] ?? [], shrink = 1 }: Partial<Pick<Setup, 'entries' | 'shrink'>> = {},
): Setup {
  const contents = [content, ...alike];
  return {
    content,
    entries,
    reserved: contents.map((one, index) => ({ content: one, entries: reserved[index] ?? [] })),
    palette: THEMED[options.theme].palette,
    width,
    shrink,
  };
}

export function contextOf(options: FigureOptions, material: Material): Context {
  return {
    options,
    material,
    content: contentOf(options, material),
    alike: alikeOf(options, material).map((one) => contentOf(one, material, 'both')),
    extent: degreesOf(options.extent, material.geography),
  };
}

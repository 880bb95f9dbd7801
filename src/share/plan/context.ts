import type { Extent } from '../../figure/frame.ts';
import { degreesOf } from '../options/extents.ts';
import { facesOf } from '../house/faces.ts';
import type { Entry } from '../layout/key.ts';
import type { Setup } from '../layout/setup.ts';
import type { Material, Registered } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { alikeOf } from '../say/alike.ts';
import { contentOf, type Content } from '../say/content.ts';
import { leastType } from '../options/size.ts';
import { themed } from '../options/theme.ts';

/** A figure that shares the frame, and what it says. */
interface Alike extends Registered {
  readonly content: Content;
}

/** What a figure is planned from. */
export interface Context {
  readonly options: FigureOptions;
  readonly material: Material;
  readonly content: Content;
  /** What the figures say that share the frame: the map leaves room for the texts of each. */
  readonly alike: readonly Alike[];
  /** What the maps show, in degrees. */
  readonly extent: Extent;
}

/** What is set for a figure. @param reserved entries of its own legend, then of those that share its frame */
export function setupFor(
  { options, material, content, alike }: Context,
  width: number,
  reserved: readonly (readonly Entry[])[],
  { entries = reserved[0] ?? [], shrink = 1 }: Partial<Pick<Setup, 'entries' | 'shrink'>> = {},
): Setup {
  const contents = [content, ...alike.map((one) => one.content)];
  return {
    content,
    entries,
    reserved: contents.map((one, index) => ({ content: one, entries: reserved[index] ?? [] })),
    palette: themed(options.theme, material.house).palette,
    house: material.house,
    faces: facesOf(material.house),
    width,
    shrink,
    least: leastType(options.size, width),
  };
}

export function contextOf(options: FigureOptions, material: Material): Context {
  return {
    options,
    material,
    content: contentOf(options, material),
    alike: alikeOf(options, material).map((one) => ({
      ...one,
      content: contentOf(one.options, one.material, 'both'),
    })),
    extent: degreesOf(options.extent, material.geography),
  };
}

import type { Messages } from '../../content/messages/index.ts';
import type { ShareWords } from '../../content/share/index.ts';
import type { Extent } from '../../figure/frame.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { degreesOf } from '../options/extents.ts';
import { toldOn, type Material, type Told } from '../material/material.ts';
import type { FigureTheme } from '../options/options.ts';

/** All records beside each other, each on the ground of its own day. */
export interface Matrix {
  readonly told: readonly Told[];
  /** What each map shows, in degrees: the same for all. */
  readonly extent: Extent;
  readonly theme: FigureTheme;
  readonly lang: Language;
  readonly words: Messages;
  readonly share: ShareWords;
  /** ISO day to which the content was reviewed. */
  readonly reviewed: string;
  /** Address of its page; empty where the site's is not known. */
  readonly address: string;
}

/**
 * What a figure of all records is made from.
 * @param material on the published day, whose regions give the frame that all share
 * @param groundOf the ground of a record's own day
 */
export function matrixFrom(
  material: Material,
  groundOf: (record: string) => Geography,
  { theme, address }: Pick<Matrix, 'theme' | 'address'>,
): Matrix {
  const { scenarios, lang, words, share, reviewed, geography } = material;
  return {
    told: scenarios.map(({ id }) => toldOn(id, groundOf(id), material)),
    extent: degreesOf('five', geography),
    theme,
    lang,
    words,
    share,
    reviewed,
    address,
  };
}

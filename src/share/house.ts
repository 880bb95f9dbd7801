import type { Colour } from '../grammar/colour.ts';
import type { FaceName } from './type/faces.ts';

/** The greatest file that can be a house style, in bytes. */
export const MOST_BYTES = 10_000;

/** What a publisher's figures have of its own. What licences ask for stays in all of them. */
export interface House {
  /** Who publishes: signs a title or subtitle of its own. */
  readonly name: string;
  /** A sentence at the end of the credit. */
  readonly credit: string | null;
  /** The face of titles. */
  readonly titles: Extract<FaceName, 'serif' | 'sansBold'>;
  /** Of the bar above the title; null for the text's. */
  readonly accent: Colour | null;
  /** Hues of those who hold ground, where the figure has colours; null for the usual one. */
  readonly ukraine: Colour | null;
  readonly russia: Colour | null;
}

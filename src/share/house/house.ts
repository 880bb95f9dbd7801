import type { Colour } from '../../grammar/colour.ts';
import type { OwnFace, SiteFace } from '../type/faces.ts';

/** The greatest file that can be a house style, in bytes. */
export const MOST_BYTES = 10_000;

/** The greatest file that can be a font, in bytes. */
export const MOST_FONT_BYTES = 8_000_000;

/** What a publisher's figures have of its own. What licences ask for stays in all of them. */
export interface House {
  /** Who publishes: signs a title or subtitle of its own. */
  readonly name: string;
  /** A sentence at the end of the credit. */
  readonly credit: string | null;
  /** The face of titles. */
  readonly titles: Extract<SiteFace, 'serif' | 'sansBold'>;
  /** Of the bar above the title; null for the text's. */
  readonly accent: Colour | null;
  /** Hues of those who hold ground, where the figure has colours; null for the usual one. */
  readonly ukraine: Colour | null;
  readonly russia: Colour | null;
  /** Fonts of its own, by what is set in them. */
  readonly fonts: HouseFonts;
}

/** What a publisher's own fonts can be for. */
export const FONT_ROLES = ['titles', 'text', 'bold'] as const;
export type FontRole = (typeof FONT_ROLES)[number];
export type HouseFonts = Readonly<Partial<Record<FontRole, OwnFace>>>;

/** A font's file that was chosen with a style. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A house style with its fonts, and what is to be said of them; or why it can't be used. */
export type WithFonts =
  | { readonly ok: true; readonly house: House; readonly told: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

import type { Palette } from '../../grammar/palette.ts';
import type { Faces } from '../house/faces.ts';
import type { House } from '../house/house.ts';
import type { Content } from '../say/content.ts';
import type { Saying } from '../say/status.ts';
import { setText, type Setting } from '../type/block.ts';
import type { FaceName } from '../type/faces.ts';
import type { Entry } from './key.ts';
import { sayingPart, type Part } from './part.ts';

/** What room is kept for: the legend may have fewer entries. */
export interface Reserved {
  readonly content: Content;
  readonly entries: readonly Entry[];
}

/** What is set. */
export interface Setup {
  readonly content: Content;
  readonly entries: readonly Entry[];
  /** The figure's own first, then those that share its frame. */
  readonly reserved: readonly Reserved[];
  readonly palette: Palette;
  /** The style of the one who publishes the figure. */
  readonly house: House | undefined;
  readonly faces: Faces;
  /** Width of the sheet. */
  readonly width: number;
  /** In which part of their size texts are set, and the smallest size, in units. */
  readonly shrink: number;
  readonly least: number;
}

/** A text has a column where it is no wider than this. */
const COLUMN = 330;

/** A choice for a text of a width: in a column, or across the sheet. */
export function inColumn<T>(width: number, [column, across]: readonly [T, T]): T {
  return width <= COLUMN ? column : across;
}

export function sayingOf(saying: Saying, name: string, size: number, lines: number, setup: Setup) {
  const { palette } = setup;
  return (width: number): Part => {
    const set = (text: string, face: FaceName) =>
      setText(text, { width, lines }, [setting(face, sizeIn(setup, size))]);
    const { text: plain, bold } = setup.faces;
    const rest = saying.rest.map((text) => set(text, plain));
    return sayingPart(name, set(saying.bold, bold), rest, width, palette);
  };
}

/** A size of letters in a setup. */
export function sizeIn({ shrink, least }: Pick<Setup, 'shrink' | 'least'>, size: number): number {
  return Math.max(least, size * shrink);
}

export function setting(face: FaceName, size: number, leading = 1.22): Setting {
  return { face, size, leading: size * leading };
}

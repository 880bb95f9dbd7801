import { naturalHeight, type Sheet } from '../layout/arrange.ts';
import { aspectOf } from '../layout/frames.ts';
import { textsOf } from '../layout/texts.ts';
import { PAPERS, unitOf } from '../size.ts';
import { setupFor, type Context } from './context.ts';
import { allSeenOn } from './seen.ts';

/** A sheet with the size that it has in pixels. */
export interface Sized {
  readonly sheet: Sheet;
  /** Pixels a unit of the sheet. */
  readonly unit: number;
  /** Pixels. */
  readonly height: number;
}

/** Air at the edges of a screen's figure and of a sheet of paper; a column of print has less. */
const MARGINS = { screen: 20, small: 14, paper: 40, column: 6 } as const;
const SMALL = 340;

/** The sheet that a figure is laid out on. */
export function sheetFor(context: Context): Sized {
  const { size } = context.options;
  const isPaper = PAPERS.includes(size.id);
  const sheetOf = (height: number) => {
    const unit = unitOf(size, size.width, height);
    const width = size.width / unit;
    const screen = width < SMALL ? MARGINS.small : MARGINS.screen;
    const printed = isPaper ? MARGINS.paper : MARGINS.column;
    const margin = size.print ? printed : screen;
    return { unit, sheet: { width, height: height / unit, margin, bleeds: !size.print } };
  };
  if (size.height !== null) return { ...sheetOf(size.height), height: size.height };
  const { unit, sheet } = sheetOf(size.width * COLUMN_SHAPE);
  const { own, alike } = allSeenOn(sheet, context);
  const entries = [own, ...alike].map((seen) => seen.entries);
  const texts = textsOf(setupFor(context, sheet.width, entries));
  const needed = naturalHeight(sheet, texts, aspectOf(context.extent)) * unit;
  const height = Math.round(sheet.width >= WIDE ? size.width * WIDE_SHAPE : needed);
  return { ...sheetOf(height), height };
}

/** From this width on a column of print is laid out as a landscape, of this height to its width. */
const WIDE = 520;
const WIDE_SHAPE = 0.62;
/** Height to width of a narrow column, before it is known. */
const COLUMN_SHAPE = 1.3;

import { naturalHeight, type Artboard } from '../layout/arrange.ts';
import { aspectOf } from '../layout/frames.ts';
import { textsOf } from '../layout/texts.ts';
import { PAPERS, unitOf } from '../options/size.ts';
import { setupFor, type Context } from './context.ts';
import { allSeenOn } from './seen.ts';

/** A sheet with the size that it has in pixels. */
export interface Sized {
  readonly sheet: Artboard;
  /** Pixels a unit of the sheet. */
  readonly unit: number;
  /** Pixels. */
  readonly height: number;
}

/** Air at the edges of a screen's figure and of a sheet of paper; a column of print has less. */
const MARGINS = { screen: 20, small: 14, paper: 40, column: 6 } as const;
const SMALL = 340;
/** Height to width from which on a figure is for stories, and what part of it apps cover at each end. */
const STORY = { shape: 1.7, covered: 0.13 } as const;

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
    const isStory = !size.print && height >= size.width * STORY.shape;
    const ends = isStory ? (STORY.covered * height) / unit : margin;
    return { unit, sheet: { width, height: height / unit, margin, ends, bleeds: !size.print } };
  };
  if (size.height !== null) return { ...sheetOf(size.height), height: size.height };
  const first = sheetOf(size.width * COLUMN_SHAPE);
  if (first.sheet.width >= WIDE) {
    const height = Math.round(size.width * WIDE_SHAPE);
    return { ...sheetOf(height), height };
  }
  const seenOn = (sheet: Artboard) => {
    const { own, alike } = allSeenOn(sheet, context);
    return [own, ...alike].map((seen) => seen.entries);
  };
  const heightFor = (entries: ReturnType<typeof seenOn>) => {
    const texts = textsOf(setupFor(context, first.sheet.width, entries));
    return Math.round(naturalHeight(first.sheet, texts, aspectOf(context.extent)) * first.unit);
  };
  const entries = seenOn(first.sheet);
  const height = heightFor(entries);
  const sized = { ...sheetOf(height), height };
  // On the map that then has room, more may be seen than on the first: its legend needs more.
  const more = seenOn(sized.sheet);
  if (!more.some((of, index) => of.length > (entries[index]?.length ?? 0))) return sized;
  const enough = Math.max(height, heightFor(more));
  return { ...sheetOf(enough), height: enough };
}

/** From this width on a column of print is laid out as a landscape, of this height to its width. */
const WIDE = 600;
const WIDE_SHAPE = 0.62;
/** Height to width of a narrow column, before it is known. */
const COLUMN_SHAPE = 1.3;

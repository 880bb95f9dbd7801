import type { Box } from '../../figure/labels.ts';
import type { LegendPlace } from '../options/options.ts';
import { highest, type Item, type Part } from './part.ts';

/** The places of a legend that are no choice of places. */
export type Place = Exclude<LegendPlace, 'auto'>;

/** The sheet that a figure is laid out on. Lengths are its units. */
export interface Artboard {
  readonly width: number;
  readonly height: number;
  /** Air at the sides, and at the top and at the bottom: apps lay their own words over a story's. */
  readonly margin: number;
  readonly ends: number;
  /** Whether maps run to the edges of the sheet. */
  readonly bleeds: boolean;
}

/** The texts of a figure, set for the width that each is given. */
export interface Texts {
  readonly head: (width: number) => Part;
  readonly key: (width: number) => Part;
  readonly credit: (width: number) => Part;
  /** What stands above each map. */
  readonly captions: readonly ((width: number) => Part)[];
}

/** Where everything stands. */
export interface Arrangement {
  readonly items: readonly Item[];
  /** One for each map. */
  readonly maps: readonly Box[];
}

/** Air between what belongs together, and between what does not. */
const NEAR = 10;
const FAR = 16;
/** From a caption to its map. */
const CAPTION_GAP = 6;
/** Least side of a map, and of one of many. */
const LEAST_MAP = 130;
const LEAST_OF_MANY = 90;

/** Ways of standing that a legend's place allows, or none where there is no room. */
export function arrangements(place: Place, sheet: Artboard, texts: Texts): readonly Arrangement[] {
  const ways = {
    left: () => columnsOf(sheet, texts, 'left'),
    right: () => [...columnsOf(sheet, texts, 'right'), ...besideOf(sheet, texts)],
    below: () => belowOf(sheet, texts),
  };
  const areMany = texts.captions.length > 2;
  const least = areMany ? LEAST_OF_MANY : LEAST_MAP;
  const possible = ways[place]().filter(({ maps }) =>
    maps.every(({ width, height }) => Math.min(width, height) >= least),
  );
  // On a phone many maps are read one after the other, as the rest is.
  const stacked = possible.filter(({ maps }) => maps.every(({ x }) => x === maps[0]?.x));
  return areMany && sheet.height > sheet.width * UPRIGHT && stacked.length > 0 ? stacked : possible;
}

/** Height to width from which on a sheet is a phone's. */
const UPRIGHT = 1.4;

/** All texts in a column, beside maps as high as the sheet. */
function columnsOf(sheet: Artboard, texts: Texts, side: 'left' | 'right'): Arrangement[] {
  const { width, height, margin, ends, bleeds } = sheet;
  return [0.28, 0.32, 0.36, 0.4].flatMap((part) => {
    const column = Math.round(width * part);
    if (column < LEAST_TEXT) return [];
    const [head, key, credit] = [texts.head(column), texts.key(column), texts.credit(column)];
    const room = height - 2 * ends;
    if (head.height + FAR + key.height + FAR + credit.height > room) return [];
    const textLeft = side === 'left' ? margin : width - margin - column;
    const outer = bleeds ? 0 : margin;
    const mapWidth = width - column - margin - FAR - outer;
    const end = ends > margin ? ends : outer;
    const top = texts.captions.length > 1 ? ends : end;
    const area: Box = {
      x: side === 'left' ? margin + column + FAR : outer,
      y: top,
      width: mapWidth,
      height: height - end - top,
    };
    const creditTop = height - ends - credit.height;
    const texted = [
      ...head.at(textLeft, ends),
      ...key.at(textLeft, creditTop - FAR - key.height),
      ...credit.at(textLeft, creditTop),
    ];
    return split(area, texts, bleeds ? margin : 0).map(({ items, maps }) => ({
      items: [...texted, ...items],
      maps,
    }));
  });
}

/** The least width of a column of text. */
const LEAST_TEXT = 170;

/** Head above, credit below, the legend in a column to the right of the maps. */
function besideOf(sheet: Artboard, texts: Texts): Arrangement[] {
  const { width, height, margin, ends, bleeds } = sheet;
  const inner = width - 2 * margin;
  const [head, credit] = [texts.head(inner), texts.credit(inner)];
  const top = ends + head.height + FAR;
  const bottom = height - ends - credit.height - NEAR;
  return [0.27, 0.32].flatMap((part) => {
    const column = Math.round(width * part);
    const key = texts.key(column);
    if (column < LEAST_TEXT - 20 || key.height > bottom - top) return [];
    const outer = bleeds ? 0 : margin;
    const area = {
      x: outer,
      y: top,
      width: width - outer - FAR - column - margin,
      height: bottom - top,
    };
    const texted = [
      ...head.at(margin, ends),
      ...key.at(width - margin - column, top),
      ...credit.at(margin, height - ends - credit.height),
    ];
    return split(area, texts, bleeds ? margin : 0).map(({ items, maps }) => ({
      items: [...texted, ...items],
      maps,
    }));
  });
}

/** One below the other: head, maps, legend, credit. */
function belowOf(sheet: Artboard, texts: Texts): Arrangement[] {
  const { width, height, margin, ends, bleeds } = sheet;
  const inner = width - 2 * margin;
  const [head, key, credit] = [texts.head(inner), texts.key(inner), texts.credit(inner)];
  const creditTop = height - ends - credit.height;
  const keyTop = creditTop - NEAR - key.height;
  const top = ends + head.height + NEAR;
  const outer = bleeds ? 0 : margin;
  const area = { x: outer, y: top, width: width - 2 * outer, height: keyTop - NEAR - 2 - top };
  const texted = [
    ...head.at(margin, ends),
    ...key.at(margin, keyTop),
    ...credit.at(margin, creditTop),
  ];
  return split(area, texts, bleeds ? margin : 0).map(({ items, maps }) => ({
    items: [...texted, ...items],
    maps,
  }));
}

/** How high a sheet must be for one map of a shape, with all texts below each other. */
export function naturalHeight(sheet: Artboard, texts: Texts, aspect: number): number {
  const { width, margin, ends, bleeds } = sheet;
  const inner = width - 2 * margin;
  const mapWidth = width - (bleeds ? 0 : 2 * margin);
  const captions = texts.captions.reduce((sum, of) => sum + of(inner).height + NEAR, 0);
  const maps = Math.max(1, texts.captions.length) * Math.max(LEAST_MAP, mapWidth / aspect);
  const set = [texts.head(inner), texts.key(inner), texts.credit(inner)];
  return (
    2 * ends + 3 * NEAR + 2 + maps + captions + set.reduce((sum, part) => sum + part.height, 0)
  );
}

/**
 * Maps in an area: one fills it; several stand in rows and columns, each with its caption.
 * @param inset from the edge of a map to its caption
 */
function split(area: Box, { captions }: Texts, inset: number): Arrangement[] {
  if (captions.length < 2) return [{ items: [], maps: [area] }];
  // All beside each other first, at last all one below the other.
  const counts = captions.map((_, index) => captions.length - index);
  const areMany = captions.length > 2;
  const isWide = (columns: number) => area.width / columns >= LEAST_TEXT || columns === 1;
  return [
    ...counts
      .filter((columns) => !areMany || isWide(columns))
      .map((columns) => inRows(area, captions, columns, inset)),
    ...(areMany ? CAPTIONS.flatMap((part) => besideCaptions(area, captions, part, inset)) : []),
  ];
}

/** What part of a row a caption may take beside its map. */
const CAPTIONS = [0.58, 0.5, 0.4] as const;

/** Maps one below the other, each to the right of its caption: none where captions are higher. */
function besideCaptions(
  area: Box,
  captions: Texts['captions'],
  part: number,
  inset: number,
): Arrangement[] {
  const room = Math.round(area.width * part) - inset;
  const parts = captions.map((of) => of(room));
  const height = (area.height - (parts.length - 1) * NEAR) / parts.length;
  if (highest(parts) > height || room < LEAST_TEXT - 30) return [];
  const x = area.x + inset + room + NEAR;
  const width = area.x + area.width - x;
  const top = (index: number) => area.y + index * (height + NEAR);
  return [
    {
      items: parts.flatMap((one, index) => one.at(area.x + inset, top(index))),
      maps: parts.map((_, index) => ({ x, y: top(index), width, height })),
    },
  ];
}

/** Maps as large as each other, in so many columns. */
function inRows(
  area: Box,
  captions: Texts['captions'],
  columns: number,
  inset: number,
): Arrangement {
  const width = (area.width - (columns - 1) * NEAR) / columns;
  const parts = captions.map((of) => of(width - 2 * inset));
  const rows = Array.from({ length: Math.ceil(parts.length / columns) }, (_, row) =>
    parts.slice(row * columns, (row + 1) * columns),
  );
  const texts = rows.reduce(
    (sum, row) => sum + highest(row) + CAPTION_GAP,
    (rows.length - 1) * NEAR,
  );
  const height = (area.height - texts) / rows.length;
  let top = area.y;
  const placed = rows.flatMap((row, index) => {
    if (index > 0) top += NEAR;
    const mapTop = top + highest(row) + CAPTION_GAP;
    const inRow = row.map((part, column) => {
      const x = area.x + column * (width + NEAR);
      return { items: part.at(x + inset, top), map: { x, y: mapTop, width, height } };
    });
    top = mapTop + height;
    return inRow;
  });
  return { items: placed.flatMap(({ items }) => items), maps: placed.map(({ map }) => map) };
}

import type { Box } from '../../figure/labels.ts';
import type { LegendPlace } from '../options.ts';
import type { Item, Part } from './part.ts';

/** The places of a legend that are no choice of places. */
export type Place = Exclude<LegendPlace, 'auto'>;

/** The sheet that a figure is laid out on. Lengths are its units. */
export interface Sheet {
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
/** Least side of a map. */
const LEAST_MAP = 130;

/** Ways of standing that a legend's place allows, or none where there is no room. */
export function arrangements(place: Place, sheet: Sheet, texts: Texts): readonly Arrangement[] {
  const ways = {
    left: () => columnsOf(sheet, texts, 'left'),
    right: () => [...columnsOf(sheet, texts, 'right'), ...besideOf(sheet, texts)],
    below: () => belowOf(sheet, texts),
  };
  return ways[place]().filter(({ maps }) => maps.every(isLarge));
}

function isLarge({ width, height }: Box): boolean {
  return Math.min(width, height) >= LEAST_MAP;
}

/** All texts in a column, beside maps as high as the sheet. */
function columnsOf(sheet: Sheet, texts: Texts, side: 'left' | 'right'): Arrangement[] {
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
function besideOf(sheet: Sheet, texts: Texts): Arrangement[] {
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
function belowOf(sheet: Sheet, texts: Texts): Arrangement[] {
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
export function naturalHeight(sheet: Sheet, texts: Texts, aspect: number): number {
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
 * Maps in an area: one fills it; two stand beside or below each other, each with its caption.
 * @param inset from the edge of a map to its caption
 */
function split(area: Box, { captions }: Texts, inset: number): Arrangement[] {
  if (captions.length < 2) return [{ items: [], maps: [area] }];
  return [sideBySide(area, captions, inset), oneBelowOther(area, captions, inset)];
}

function sideBySide(area: Box, captions: Texts['captions'], inset: number): Arrangement {
  const width = (area.width - NEAR) / captions.length;
  const parts = captions.map((of) => of(width - 2 * inset));
  const height = Math.max(...parts.map((part) => part.height)) + 6;
  const left = (index: number) => area.x + index * (width + NEAR);
  return {
    items: parts.flatMap((part, index) => part.at(left(index) + inset, area.y)),
    maps: parts.map((_, index) => ({
      x: left(index),
      y: area.y + height,
      width,
      height: area.height - height,
    })),
  };
}

function oneBelowOther(area: Box, captions: Texts['captions'], inset: number): Arrangement {
  const parts = captions.map((of) => of(area.width - 2 * inset));
  const texts = parts.reduce((sum, part) => sum + part.height + 6, NEAR);
  const height = (area.height - texts) / captions.length;
  let top = area.y;
  const placed = parts.map((part, index) => {
    if (index > 0) top += NEAR;
    const items = part.at(area.x + inset, top);
    const map = { x: area.x, y: top + part.height + 6, width: area.width, height };
    top = map.y + height;
    return { items, map };
  });
  return { items: placed.flatMap(({ items }) => items), maps: placed.map(({ map }) => map) };
}

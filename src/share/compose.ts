import { outlinesOf, type Outlines } from '../figure/outlines.ts';
import type { Extent } from '../figure/frame.ts';
import type { PlacedLabel } from '../figure/labels.ts';
import type { ZoneId } from '../model/zone.ts';
import { contentOf, type Content } from './content.ts';
import { mapLayer, visibleIn } from './draw/map.ts';
import { placedLabels, sitesIn } from './draw/labels.ts';
import { scaleBox } from './draw/scale.ts';
import { degreesOf, MAPPED, regionsIn } from './extents.ts';
import { arrangements, naturalHeight, type Place, type Sheet } from './layout/arrange.ts';
import { aspectOf, framed, type Framed } from './layout/frames.ts';
import type { Entry } from './layout/key.ts';
import type { Item } from './layout/part.ts';
import { textsOf, type Setup } from './layout/texts.ts';
import type { Material } from './material.ts';
import { LEGENDS, type FigureOptions } from './options.ts';
import type { Layer, Scene } from './scene.ts';
import { unitOf } from './size.ts';
import { THEMED } from './theme.ts';

/** A figure, laid out. */
export interface Composition {
  readonly scene: Scene;
  /** Pixels a unit of the scene, at an enlargement of 1. */
  readonly unit: number;
  /** Pixels at an enlargement of 1. */
  readonly width: number;
  readonly height: number;
  readonly content: Content;
  /** What stands where, besides the maps. */
  readonly items: readonly Item[];
  readonly maps: readonly Framed[];
  readonly labels: readonly (readonly PlacedLabel[])[];
  /** Entries of the legend. */
  readonly entries: readonly Entry[];
  /** Zones that the maps show. */
  readonly visible: ReadonlySet<ZoneId>;
}

/**
 * Lays a figure out: of the ways in which its texts have room, the one with the largest map.
 * @returns null where there is no room
 */
export function compose(options: FigureOptions, material: Material): Composition | null {
  const context = contextOf(options, material);
  const { content } = context;
  const { sheet, unit, height } = sheetFor(context);
  const plan = planFor(sheet, context);
  if (!plan) return null;
  const { palette, paper } = THEMED[options.theme];
  const scale = Math.max(...plan.maps.map(({ frame }) => frame.scale));
  const outlines = outlinesOf(material.geography, finenessFor(scale * unit));
  const labels = plan.maps.map(({ frame }, index) => labelsFor(index, frame, context));
  const maps = plan.maps.map(({ box, frame }, index) =>
    mapLayer({
      prefix: content.pictures[index]?.prefix ?? '',
      box,
      frame,
      outlines,
      zones: content.pictures[index]?.zones ?? [],
      labels: labels[index] ?? [],
      palette,
      unit: material.words.units.distance.km,
      names: material.share.layers,
    }),
  );
  const scene: Scene = {
    width: sheet.width,
    height: sheet.height,
    paper,
    layers: [...maps, ...textLayers(plan.items, material)],
  };
  return { ...plan, scene, unit, width: options.size.width, height, content, labels };
}

interface Context {
  readonly options: FigureOptions;
  readonly material: Material;
  readonly content: Content;
  readonly extent: Extent;
  readonly coarse: Outlines;
}

function contextOf(options: FigureOptions, material: Material): Context {
  return {
    options,
    material,
    content: contentOf(options, material),
    extent: degreesOf(options.extent, material.geography),
    coarse: outlinesOf(material.geography, COARSE),
  };
}

/** Fine enough for telling what is seen. */
const COARSE = { triangle: 32, grid: 1, drawn: MAPPED, leastWater: 15e6 } as const;

/** The smallest triangle and the smallest lake that are drawn, in square pixels. */
const TRIANGLE = 0.6;
const LAKE = 14;
/** Metres a unit of the figure's plane, in the middle of the country. */
const METRES = 409;

/** @param scale pixels a unit of the plane */
function finenessFor(scale: number) {
  return {
    triangle: TRIANGLE / scale ** 2,
    grid: 0.1 / scale,
    drawn: MAPPED,
    leastWater: LAKE * (METRES / scale) ** 2,
  };
}

/** Air at the edges of a screen's figure and of a sheet of paper; a column of print has less. */
const MARGINS = { screen: 20, small: 14, paper: 40, column: 6 } as const;
const SMALL = 340;

function sheetFor(context: Context): { sheet: Sheet; unit: number; height: number } {
  const { size } = context.options;
  const isPaper = size.print && /^a\d/.test(size.id);
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
  const entries = firstEntries(sheet, context);
  const texts = textsOf({ ...setupOf(sheet, context), shrink: 1, entries, reserved: entries });
  const needed = naturalHeight(sheet, texts, aspectOf(context.extent)) * unit;
  const height = Math.round(sheet.width >= WIDE ? size.width * WIDE_SHAPE : needed);
  return { ...sheetOf(height), height };
}

/** From this width on a column of print is laid out as a landscape, of this height to its width. */
const WIDE = 520;
const WIDE_SHAPE = 0.62;
/** Height to width of a narrow column, before it is known. */
const COLUMN_SHAPE = 1.3;

interface Plan {
  readonly items: readonly Item[];
  readonly maps: readonly Framed[];
  readonly entries: readonly Entry[];
  readonly visible: ReadonlySet<ZoneId>;
}

/** A way of standing with what its maps show. */
interface Way {
  readonly items: readonly Item[];
  readonly maps: readonly Framed[];
  /** Of the smallest map. */
  readonly scale: number;
}

/** In which part of their size texts are tried. */
const SHRINKS = [1, 0.93, 0.86, 0.79, 0.72] as const;
/** Part of the scale of a map on the whole sheet at which texts need not be smaller. */
const ENOUGH = 0.6;

function planFor(sheet: Sheet, context: Context): Plan | null {
  const { options, content, extent } = context;
  const { legend } = options;
  const places =
    legend === 'auto' ? LEGENDS.filter((place): place is Place => place !== 'auto') : [legend];
  const whole = framed('', { x: 0, y: 0, ...sheet }, extent).frame.scale;
  const enough = (ENOUGH * whole) / Math.sqrt(content.pictures.length);
  const entries = firstEntries(sheet, context);
  let best: { shrink: number; place: Place; score: number } | null = null;
  for (const shrink of SHRINKS) {
    for (const place of places) {
      const way = wayOf(place, sheet, { entries, reserved: entries, shrink }, context);
      const score = way ? way.scale * shrink * suits(place, sheet) : 0;
      if (score > (best?.score ?? 0)) best = { shrink, place, score };
    }
    if (best && best.score >= enough * best.shrink) break;
  }
  return best && settled(best.place, best.shrink, sheet, context);
}

/** Columns of text beside a map leave much of a sheet that is no wider than high empty. */
function suits(place: Place, { width, height }: Sheet): number {
  return place !== 'below' && width < height * UPRIGHT ? 0.85 : 1;
}

/** Width to height up to which a sheet counts as upright. */
const UPRIGHT = 0.95;

/** How often a legend is set anew when the map that it leaves room for shows other ground. */
const ROUNDS = 4;

/** The plan whose legend has what its maps show, and nothing else. */
function settled(place: Place, shrink: number, sheet: Sheet, context: Context): Plan | null {
  let reserved = firstEntries(sheet, context);
  for (let round = 0; round < ROUNDS; round++) {
    const way = wayOf(place, sheet, { entries: reserved, reserved, shrink }, context);
    if (!way) return null;
    const { entries, visible } = seenIn(way, context);
    if (isWithin(entries, reserved)) {
      // Room for fewer entries is room for more map, which may show more ground.
      const tight = wayOf(place, sheet, { entries, reserved: entries, shrink }, context);
      const seen = tight && seenIn(tight, context);
      if (tight && seen && isWithin(seen.entries, entries) && isWithin(entries, seen.entries)) {
        return { ...tight, ...seen };
      }
      const loose = wayOf(place, sheet, { entries, reserved, shrink }, context);
      return loose && { ...loose, entries, visible };
    }
    reserved = [...reserved, ...entries.filter((entry) => !isWithin([entry], reserved))];
  }
  return null;
}

function isWithin(entries: readonly Entry[], others: readonly Entry[]): boolean {
  return entries.every(({ text }) => others.some((other) => other.text === text));
}

function setupOf(sheet: Sheet, { content, options }: Context) {
  return { content, palette: THEMED[options.theme].palette, width: sheet.width };
}

/** The way of standing with the largest map for a legend in a place. */
function wayOf(
  place: Place,
  sheet: Sheet,
  legend: Pick<Setup, 'entries' | 'reserved' | 'shrink'>,
  context: Context,
): Way | null {
  const { content, extent } = context;
  const texts = textsOf({ ...setupOf(sheet, context), ...legend });
  const ways = arrangements(place, sheet, texts).map(({ items, maps }): Way => {
    const inFrames = maps.map((box, index) =>
      framed(content.pictures[index]?.prefix ?? '', box, extent),
    );
    return { items, maps: inFrames, scale: Math.min(...inFrames.map(({ frame }) => frame.scale)) };
  });
  return ways.toSorted((a, b) => b.scale - a.scale)[0] ?? null;
}

/** The entries of what may be seen: for a first guess of how large the legend is. */
function firstEntries(sheet: Sheet, context: Context): readonly Entry[] {
  const box = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const maps = context.content.pictures.map(() => framed('', box, context.extent));
  return seenIn({ items: [], maps, scale: 1 }, context).entries;
}

/** What maps show, and the legend of it. */
function seenIn({ maps }: Way, { content, material, coarse }: Context) {
  const seen = maps.map(({ frame }) => visibleIn(frame, coarse));
  const visible = new Set(seen.flatMap(({ zones }) => [...zones]));
  const { legend } = material.words;
  const hasSites = maps.some(({ frame }, index) =>
    sitesIn(frame, content.pictures[index]?.sites ?? [], material.geography),
  );
  const entries: readonly Entry[] = [
    ...content.meanings
      .filter(({ zones }) => [...zones].some((zone) => visible.has(zone)))
      .map(({ treatment, text }): Entry => ({ sample: { kind: 'ground', treatment }, text })),
    ...(seen.some(({ contactLine }) => contactLine)
      ? [{ sample: { kind: 'contactLine' }, text: legend.contactLine } as const]
      : []),
    ...(hasSites ? [{ sample: { kind: 'site' }, text: legend.site } as const] : []),
  ];
  return { visible, entries };
}

function labelsFor(index: number, frame: Framed['frame'], context: Context) {
  const { options, material, content } = context;
  const { geography, lang, words } = material;
  return placedLabels({
    geography,
    frame,
    lang,
    labels: options.labels,
    regionNames: words.regionLabels,
    about: regionsIn(options.extent),
    sites: content.pictures[index]?.sites ?? [],
    obstacles: [scaleBox(frame, words.units.distance.km)],
  });
}

/** The texts in the layers of their kind, as an editor's list has them. */
function textLayers(items: readonly Item[], { share: { layers } }: Material): readonly Layer[] {
  const kinds = [
    ['head', layers.head, /^(bar|title|status|subtitle)/],
    ['caption', layers.caption, /caption/],
    ['legend', layers.legend, /^(legend|sample)/],
    ['credit', layers.credit, /^credit/],
  ] as const;
  return kinds.flatMap(([id, name, pattern]): Layer[] => {
    const own = items.filter((item) => pattern.test(item.name));
    if (own.length === 0) return [];
    return [{ kind: 'layer', id, name, children: own.flatMap(({ drawn }) => drawn) }];
  });
}

import type { Frame } from '../../figure/frame.ts';
import { arrangements, type Place, type Artboard } from '../layout/arrange.ts';
import { framed, type Framed } from '../layout/frames.ts';
import type { Entry } from '../layout/key.ts';
import type { Item } from '../layout/part.ts';
import { textsOf } from '../layout/texts.ts';
import { LEGENDS } from '../options/options.ts';
import { setupFor, type Context } from './context.ts';
import { allSeenIn, allSeenOn, type AllSeen, type Seen } from './seen.ts';

/** Where everything stands, and what the maps show. */
export interface Plan extends Seen {
  readonly items: readonly Item[];
  readonly maps: readonly Framed[];
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

/** Of the ways in which the texts of a figure have room, the one with the largest map. */
export function planFor(sheet: Artboard, context: Context): Plan | null {
  const { options, content, extent } = context;
  const { legend } = options;
  const places =
    legend === 'auto' ? LEGENDS.filter((place): place is Place => place !== 'auto') : [legend];
  const whole = framed('', { x: 0, y: 0, ...sheet }, extent).frame.scale;
  const enough = (ENOUGH * whole) / Math.sqrt(content.pictures.length);
  const guess = legendOf(allSeenOn(sheet, context));
  const found: { shrink: number; place: Place; score: number }[] = [];
  for (const shrink of SHRINKS) {
    for (const place of places) {
      const way = wayOf(place, sheet, { ...guess, shrink }, context);
      if (way) found.push({ shrink, place, score: way.scale * shrink * suits(place, sheet) });
    }
    if (found.some(({ score }) => score >= enough * shrink)) break;
  }
  for (const { place, shrink } of found.toSorted((a, b) => b.score - a.score)) {
    const plan = settled(place, shrink, sheet, context);
    if (plan) return plan;
  }
  return null;
}

/** Columns of text beside a map leave much of a sheet that is no wider than high empty. */
function suits(place: Place, { width, height }: Artboard): number {
  return place !== 'below' && width < height * UPRIGHT ? 0.85 : 1;
}

/** Width to height up to which a sheet counts as upright. */
const UPRIGHT = 0.95;

/** How often a legend is set anew when the map that it leaves room for shows other ground. */
const ROUNDS = 4;

/** Entries of a legend, and those that room is kept for: of the figure, and of each that shares its frame. */
interface Legend {
  readonly entries: readonly Entry[];
  readonly reserved: readonly (readonly Entry[])[];
}

/** The legend of what is seen. */
function legendOf({ own, alike }: AllSeen): Legend {
  return { entries: own.entries, reserved: [own, ...alike].map(({ entries }) => entries) };
}

/** The plan whose legend has what its maps show, and nothing else. */
function settled(place: Place, shrink: number, sheet: Artboard, context: Context): Plan | null {
  let kept = legendOf(allSeenOn(sheet, context));
  for (let round = 0; round < ROUNDS; round++) {
    const way = wayOf(place, sheet, { ...kept, shrink }, context);
    if (!way) return null;
    const seen = allSeenIn(framesOf(way), context);
    const found = legendOf(seen);
    if (fitsIn(found, kept)) {
      // Room for fewer entries is room for more map, which may show more ground.
      const tight = wayOf(place, sheet, { ...found, shrink }, context);
      const again = tight && allSeenIn(framesOf(tight), context);
      if (tight && again && fitsIn(legendOf(again), found) && fitsIn(found, legendOf(again))) {
        return { ...tight, ...again.own };
      }
      // Else the room is kept, and stays empty.
      const loose = wayOf(place, sheet, { ...kept, entries: found.entries, shrink }, context);
      return loose && { ...loose, ...seen.own };
    }
    kept = together(kept, found);
  }
  return null;
}

/** Whether a legend needs no room that another one does not keep. */
function fitsIn(legend: Legend, other: Legend): boolean {
  return legend.reserved.every((entries, index) => isWithin(entries, other.reserved[index] ?? []));
}

/** A legend that keeps room for two. */
function together(legend: Legend, other: Legend): Legend {
  const reserved = legend.reserved.map((entries, index) => [
    ...entries,
    ...(other.reserved[index] ?? []).filter((entry) => !isWithin([entry], entries)),
  ]);
  return { entries: reserved[0] ?? [], reserved };
}

function isWithin(entries: readonly Entry[], others: readonly Entry[]): boolean {
  return entries.every(({ key }) => others.some((other) => other.key === key));
}

function framesOf({ maps }: Way): readonly Frame[] {
  return maps.map(({ frame }) => frame);
}

/** The way of standing with the largest map for a legend in a place. */
function wayOf(
  place: Place,
  sheet: Artboard,
  { entries, reserved, shrink }: Legend & { readonly shrink: number },
  context: Context,
): Way | null {
  const { content, extent } = context;
  const texts = textsOf(setupFor(context, sheet.width, reserved, { entries, shrink }));
  const ways = arrangements(place, sheet, texts).map(({ items, maps }): Way => {
    const inFrames = maps.map((box, index) =>
      framed(content.pictures[index]?.prefix ?? '', box, extent),
    );
    return { items, maps: inFrames, scale: Math.min(...inFrames.map(({ frame }) => frame.scale)) };
  });
  return ways.toSorted((a, b) => b.scale - a.scale)[0] ?? null;
}

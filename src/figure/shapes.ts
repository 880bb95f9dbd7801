import type { Geometry } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import { aligning } from './alignment.ts';
import { outlinesOf, prepared } from './outlines.ts';
import { pathOf } from './path.ts';

/** What a figure is drawn from: SVG paths in whole units. */
export interface Shapes {
  readonly zones: ReadonlyMap<ZoneId, string>;
  readonly contactLine: string;
  /** What is not confirmed; empty where it is not drawn, or comes later. */
  readonly unconfirmed: string;
  readonly lineBefore2022: string;
  readonly land: string;
  readonly ukraine: string;
  readonly water: string;
  readonly rivers: string;
  /** Land borders of other states, and that of Ukraine. */
  readonly borders: string;
  readonly borderUkraine: string;
}

/**
 * What a window shows at most. Beyond the first extent, which low and wide windows alone show, there
 * is land and Ukraine's border and nothing else; smaller waters are left out everywhere.
 */
const REACH = {
  drawn: [26.8, 43.3, 45.2, 52.5],
  land: { extent: [18, 42, 48, 54.5], coarser: 20 },
} as const;
const PAGE = { grid: 1, leastWater: 15e6 } as const;

/**
 * The shapes of a page's figure.
 * @param detail the smallest triangle that a line may make, in square units (0.17 km² each here).
 */
export function shapesOf(geography: Geography, detail: number): Shapes {
  const outlines = outlinesOf(prepared(geography, REACH), { ...PAGE, triangle: detail });
  const aligned = aligning();
  const pathsOf = (...geometries: readonly Geometry[]) =>
    geometries.map((geometry) => pathOf(aligned(geometry))).join('');
  // In the order in which the page has them.
  return {
    contactLine: pathsOf(outlines.contactLine),
    unconfirmed: '',
    lineBefore2022: pathsOf(...outlines.lineBefore2022),
    land: pathsOf(outlines.land),
    ukraine: pathsOf(...outlines.ukraine),
    water: pathsOf(...outlines.water),
    rivers: pathsOf(...outlines.rivers.map(({ geometry }) => geometry)),
    borders: pathsOf(...outlines.borders),
    borderUkraine: pathsOf(...outlines.borderUkraine),
    zones: new Map([...outlines.zones].map(([id, geometry]) => [id, pathsOf(geometry)])),
  };
}

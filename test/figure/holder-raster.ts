import type { Geometry, Position } from 'geojson';
import { project } from '../../src/figure/projection.ts';
import type { Geography } from '../../src/model/geography.ts';
import { inUnits } from '../../src/figure/holdings.ts';
import type { Frame } from '../../src/figure/frame.ts';
import type { Box, PlacedLabel } from '../../src/figure/labels.ts';

/** Side of a cell, in units: some 200 m. */
const CELL = 0.5;

/**
 * Ground as a grid: a number for each zone, one for the rest of Ukraine, 0 for all else. Made
 * apart from what places names, so that the two can't share a fault.
 */
export interface Raster {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
  /** Side of a cell, in units. */
  readonly cell: number;
  /** Zones by their number less 2. */
  readonly zones: readonly string[];
}

const REST = 1;

/** The same as a grid of cells alone. */
export type Grid = Omit<Raster, 'zones'>;

export function rasterOf({ layers, ground: { zones } }: Geography): Raster {
  const base = layers.basemap.features.filter(
    ({ properties }) => properties?.['kind'] === 'ukraine',
  );
  const rings = base.flatMap(({ geometry }) => ringsOf(geometry));
  const all = rings.flat();
  const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
  const right = Math.max(...all.map(([x]) => x));
  const bottom = Math.max(...all.map(([, y]) => y));
  const width = Math.ceil((right - left) / CELL);
  const height = Math.ceil((bottom - top) / CELL);
  const raster = {
    left,
    top,
    width,
    height,
    cells: new Uint8Array(width * height),
    cell: CELL,
    zones: zones.map(({ id }) => id),
  };
  fill(raster, rings, REST);
  for (const { properties, geometry } of layers.zones.features) {
    fill(raster, ringsOf(geometry), raster.zones.findIndex((id) => id === properties?.['id']) + 2);
  }
  return raster;
}

/** Share of a box that may be off by cells, and by slivers between base map and zones at a border. */
export const BLUR = 0.002;

/**
 * Names of which some stands where it must not, each with the share: a place's on ground of those
 * who don't hold it, a region's on ground of another, Ukraine's where it holds none.
 */
export function misplaced(
  raster: Raster,
  { layers, placeZones }: Geography,
  frame: Frame,
  labels: readonly PlacedLabel[],
): string[] {
  const places = new Map(
    layers.places.features.map(({ properties }) => {
      const id = String(properties?.['id']);
      return [id, { ...properties, zone: placeZones[id] ?? null }];
    }),
  );
  return labels.flatMap(({ id, kind, box, lines }) => {
    if (lines.length === 0) return [];
    const isForeign =
      kind === 'region'
        ? (zone: string | null) => !zone?.startsWith(`${id.replace('region-', '')}.`)
        : kind === 'town' || kind === 'site'
          ? foreignTo(places.get(id) ?? {})
          : id === 'name-label-country-ukraine'
            ? foreignTo({ country: 'UA' })
            : () => false;
    const share = shareOn(
      raster,
      frame,
      box,
      (cell) => cell > 0 && isForeign(cell === REST ? null : (raster.zones[cell - 2] ?? '')),
    );
    return share > BLUR ? [`${id} ${(share * 100).toFixed(1)} %`] : [];
  });
}

function foreignTo(place: Readonly<Record<string, unknown>>): (zone: string | null) => boolean {
  const { zone, kind, country } = place;
  const own = typeof zone === 'string' ? zone.split('.')[1] : country === 'UA' ? 'ukraine' : 'none';
  if (zone === null && kind === 'site') return () => false;
  return (other) => (other === null ? 'ukraine' : other.split('.')[1]) !== own;
}

/** What part of a box of a frame lies on cells that are meant. */
export function shareOn(
  { left, top, width, height, cells, cell }: Grid,
  frame: Frame,
  pixels: Box,
  isMeant: (cell: number) => boolean,
): number {
  const box = inUnits(frame, pixels);
  const isKindMeant = Array.from({ length: KINDS }, (_, kind) => isMeant(kind));
  const [rows, columns] = [stepsIn(box.height, cell), stepsIn(box.width, cell)];
  const firstRow = Math.floor((box.y + cell / 2 - top) / cell);
  const firstColumn = Math.floor((box.x + cell / 2 - left) / cell);
  const from = Math.max(0, firstColumn);
  const to = Math.min(width, firstColumn + columns);
  let meant = 0;
  for (let row = Math.max(0, firstRow); row < Math.min(height, firstRow + rows); row++) {
    for (let at = row * width + from; at < row * width + to; at++) {
      if (isKindMeant[cells[at] ?? 0]) meant++;
    }
  }
  return rows * columns === 0 ? 0 : meant / (rows * columns);
}

/** How many values a cell may have. */
const KINDS = 256;

/** How many cells have their middle in a length, from half a cell on. */
const stepsIn = (length: number, cell: number) => Math.max(0, Math.ceil(length / cell - 0.5));

export type Ring = readonly (readonly [number, number])[];

export function ringsOf(geometry: Geometry): readonly Ring[] {
  const polygons: Position[][][] =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => project([lon, lat])));
}

/** Fills what rings enclose, row by row. */
export function fill(raster: Grid, rings: readonly Ring[], value: number): void {
  const { left, top, width, height, cells, cell } = raster;
  const crossings = Array.from({ length: height }, (): number[] => []);
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const from = Math.max(0, Math.ceil((Math.min(y1, y2) - top) / cell - 0.5));
      const to = Math.min(height, Math.ceil((Math.max(y1, y2) - top) / cell - 0.5));
      for (let row = from; row < to; row++) {
        const y = top + (row + 0.5) * cell;
        crossings[row]?.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  }
  for (const [row, xs] of crossings.entries()) {
    xs.sort((a, b) => a - b);
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const from = Math.max(0, Math.ceil(((xs[index] ?? 0) - left) / cell - 0.5));
      const to = Math.min(width, Math.ceil(((xs[index + 1] ?? 0) - left) / cell - 0.5));
      cells.fill(value, row * width + from, row * width + Math.max(from, to));
    }
  }
}

import type { Feature } from 'geojson';
import { polygonsAreaKm2 } from '../lib/area.js';
import type { DaySet } from '../lib/day-set.js';
import { polygonal, type Polygon } from '../lib/geometry.js';
import { overlay } from './overlay.js';
import type { Tile } from './tiles.js';

/** Ground in one piece that no day's line, no region's border and no coast cuts. */
export interface Face {
  /** What it is part of; null for the rest of Ukraine and for land abroad. */
  region: string | null;
  /** Days on which it lies inside the control line; null for ground that never does. */
  days: DaySet | null;
  polygon: Polygon;
  areaKm2: number;
  /** Of what is no region: `ukraine`, `land` or `far`. */
  kind: string;
}

/**
 * Lays regions, the control lines of all days, sea and land over each other. What lies inside the
 * line on any day is ground on all of them, sea too, so that regions never change.
 * @param held what ground inside the lines is called, as `overlay` takes it
 */
export async function facesOf(
  units: Feature[],
  tiles: Tile[],
  sea: Feature[],
  land: Feature[],
  held = "unit + '.' + control",
): Promise<Face[]> {
  const control = tiles.map(({ polygon }, index): Feature => ({
    type: 'Feature',
    properties: { control: index },
    geometry: polygonal([polygon]),
  }));
  const parts = await overlay(units, control, sea, land, held);
  return parts.map(({ zone, polygon }) => {
    const [kind = '', tile] = zone.split('.');
    return {
      region: tile === undefined ? null : kind,
      days: tiles[Number(tile)]?.days ?? null,
      polygon,
      areaKm2: polygonsAreaKm2([polygon]),
      kind,
    };
  });
}

import type { Feature } from 'geojson';
import type { Polygon } from '../lib/geometry.js';
import { contactLine } from './contact-line.js';
import { shapesOf } from './day-ground.js';
import type { Patch } from './patches.js';
import { toHundredths } from './zones.js';

/** The last day before Russia's full-scale invasion. */
const EVE = '2022-02-23';

/**
 * The line that ran inside Ukraine before 24 February 2022, with the areas of what Russia held by
 * region in km². The same vertices as the ground of all days.
 */
export async function lineBefore2022(
  patches: Patch[],
  shapes: Polygon[][],
  areas: ReadonlyMap<string, number>,
): Promise<Feature> {
  const ground = await shapesOf(patches, shapes, ({ before }) => before);
  const held = [...areas].filter(([zone]) => zone.endsWith('.russia')).toSorted();
  const line = contactLine(ground, EVE);
  return {
    ...line,
    id: 'line-before-2022',
    properties: {
      ...line.properties,
      id: 'line-before-2022',
      area_km2: Object.fromEntries(
        held.map(([zone, km2]) => [zone.split('.')[0], toHundredths(km2)]),
      ),
    },
  };
}

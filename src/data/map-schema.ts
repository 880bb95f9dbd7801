import * as v from 'valibot';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { AREA, collection, LINE, position, zoneIds } from './schema.ts';

/** Whether these are arcs: lists of steps, each of a longitude and a latitude on the grid. */
function areArcs(arcs: unknown[]): boolean {
  return arcs.every(
    (arc) =>
      Array.isArray(arc) &&
      arc.length > 1 &&
      arc.every((step: unknown) => Array.isArray(step) && step.every(Number.isInteger)),
  );
}

/** Geometries of these types, each with these properties. */
function geometries<P extends v.GenericSchema>(types: readonly string[], properties: P) {
  return v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.pipe(
      v.array(
        v.looseObject({
          type: v.picklist(types),
          properties,
          arcs: v.optional(v.array(v.unknown())),
        }),
      ),
      v.minLength(1),
    ),
  });
}

const name = v.optional(v.string());
const rank = v.optional(v.number());

/** What the map's data must hold: a quantised topology, written by `site/build/map-data`. */
export const MAP_DATA = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: position, translate: position }),
  arcs: v.pipe(v.array(v.unknown()), v.minLength(1), v.check(areArcs, 'are no arcs')),
  objects: v.object({
    zones: geometries(
      AREA,
      v.object({
        id: v.picklist(zoneIds),
        region: v.picklist(REGION_IDS),
        holder: v.picklist(HOLDERS),
        area: v.number(),
        label: position,
      }),
    ),
    places: geometries(
      ['Point'],
      v.object({
        id: v.string(),
        kind: v.picklist(['town', 'site']),
        name: v.string(),
        rank: v.number(),
        population: v.optional(v.number()),
        stands: v.pipe(v.string(), v.regex(/^[0-9a-c]{8}$/)),
      }),
    ),
    basemap: geometries(
      [...AREA, ...LINE, 'Point'],
      v.object({
        kind: v.string(),
        name,
        rank,
        region: v.optional(v.picklist(REGION_IDS)),
        from: v.optional(v.number()),
        to: v.optional(v.number()),
      }),
    ),
  }),
});

/** What the map draws besides where the reader has gone near: rivers, and the lines that carry their names. */
export const NEAR_DATA = collection(
  [...LINE, 'Point'],
  v.object({ kind: v.picklist(['river', 'label-river']), name, from: v.optional(v.number()) }),
);

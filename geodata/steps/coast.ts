import type { Feature } from 'geojson';
import { NEAR } from '../config.js';
import { boxPolygon, polygonal, polygonsOf } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';

/** Inlets narrower than twice this are filled, in metres. */
const CLOSING_M = 800;

/**
 * The OpenStreetMap land with its inland waters filled, and near Ukraine its narrow inlets too:
 * in this extract many lagoons are cut along tiles and open to the sea by mistake.
 */
export async function coastalLand(land: Feature[]): Promise<Feature[]> {
  const filled = land.map((feature) => ({
    ...feature,
    geometry: polygonal(polygonsOf(feature.geometry).map((rings) => rings.slice(0, 1))),
  }));
  const near: Feature = { type: 'Feature', properties: {}, geometry: boxPolygon(NEAR) };
  const closed = await mapshaper(
    '-i land.json near.json combine-files -clip target=land source=near ' +
      `-simplify target=land interval=100 -buffer target=land radius=${CLOSING_M}m ` +
      `-dissolve target=land -buffer target=land radius=-${CLOSING_M}m ` +
      '-o out.json format=geojson target=land',
    { land: collection(filled), near: collection([near]) },
  );
  return [...filled, ...closed];
}

import type { Feature } from 'geojson';
import { polygonsAreaKm2 } from '../lib/area.js';
import { polygonsOf, polygonal } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';

/** Gaps between outline and hromadas smaller than this are differences of the two datasets. */
const SEA_LEAST_KM2 = 100;

/**
 * The sea within Ukraine's outline: what no hromada covers, once waters that hromadas enclose
 * (the former Kakhovka reservoir, the Dnipro at Kherson, Molochnyi lagoon) count as land.
 * A lagoon or estuary that is open to the sea stays sea.
 */
export async function seaOf(units: Feature[], hromadas: Feature[]): Promise<Feature[]> {
  const inputs = { units: collection(units), land: collection(await filled(hromadas)) };
  const gaps = await mapshaper(
    '-i units.json land.json combine-files -clean target=units -dissolve target=units ' +
      '-erase target=units source=land -explode -o out.json format=geojson',
    inputs,
  );
  return gaps.filter((gap) => polygonsAreaKm2(polygonsOf(gap.geometry)) > SEA_LEAST_KM2);
}

/** The hromadas as one area without holes. */
async function filled(hromadas: Feature[]): Promise<Feature[]> {
  const land = await mapshaper('-i land.json -dissolve -o out.json format=geojson', {
    land: collection(hromadas),
  });
  return land.map((feature) => ({
    ...feature,
    geometry: polygonal(polygonsOf(feature.geometry).map((rings) => rings.slice(0, 1))),
  }));
}

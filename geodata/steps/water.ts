import type { Feature } from 'geojson';
import { DRAINED_LAKE, NEAR } from '../config.js';
import { polygonsAreaKm2 } from '../lib/area.js';
import { boxPolygon, inPolygons, polygonsOf, type Position } from '../lib/geometry.js';
import { alignedShare } from '../lib/aligned.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import type { Part } from './overlay.js';

/** Waters smaller than this are not drawn. */
const LEAST_KM2 = 30;
/** Strips narrower than this on average are the datasets' differences at the coast, not water. */
const LEAST_WIDTH_KM = 0.6;
/** Inlets and necks narrower than twice this are cut off, in metres. */
const OPENING_M = 200;
/**
 * Many waters of the OpenStreetMap extract are cut along the edges of tiles. One whose shore
 * runs due north or east for more than this share of its length is left out.
 */
const MOST_ALIGNED = 0.3;
/** Islands in waters smaller than this are not drawn. */
const ISLAND_KM2 = 2;
/** Holes of the OpenStreetMap land smaller than this are not looked at, which saves time. */
const HOLE_KM2 = 5;
const INTERVAL_M = 300;

export interface WaterInputs {
  hromadas: Feature[];
  land: Feature[];
  lakes: Feature[];
}

/**
 * Lakes, reservoirs and lagoons to draw on top of the ground. Three datasets draw them, taken in
 * this order where they show the same water: gaps between hromadas (lagoons of the coast), lakes
 * of Natural Earth, holes and inlets of the OpenStreetMap land near Ukraine.
 */
export async function waterFeatures(parts: Part[], inputs: WaterInputs): Promise<Feature[]> {
  const drained = inputs.lakes.filter(({ properties }) => properties?.name === DRAINED_LAKE);
  const lakes = inputs.lakes.filter((lake) => !drained.includes(lake));
  const home = parts
    .filter(({ zone }) => zone !== 'land' && zone !== 'far')
    .map(({ polygon }) => polygonFeature(polygon));
  const gaps = (await uncovered(home, inputs.hromadas)).filter(
    ({ centre }) => !covers(inputs.land, centre),
  );
  const land = inputs.land.map((part) => withoutHoles(part, HOLE_KM2));
  const inlets = (await uncovered(home, land)).filter(isNatural);
  const holes = (await centred(holesOf(inputs.land))).filter(isNatural);
  const chosen: Feature[] = [];
  for (const { feature, centre } of [...gaps, ...(await centred(lakes)), ...inlets, ...holes]) {
    if (!covers([...drained, ...chosen], centre)) chosen.push(feature);
  }
  return mapshaper(
    `-i in.json -each "kind = 'water'" -dissolve kind -explode ` +
      `-simplify interval=${INTERVAL_M} -snap precision=0.0001 fix-geometry -clean ` +
      '-o out.json format=geojson',
    { in: collection(chosen.map((water) => withoutHoles(water, ISLAND_KM2))) },
  );
}

interface Water {
  feature: Feature;
  centre: Position;
}

const polygonFeature = (coordinates: Position[][]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

const covers = (features: Feature[], point: Position): boolean =>
  features.some(({ geometry }) => inPolygons(point, polygonsOf(geometry)));

const isNatural = ({ feature }: Water): boolean =>
  alignedShare(polygonsOf(feature.geometry).flat()) <= MOST_ALIGNED;

const areaOf = (feature: Feature): number => polygonsAreaKm2(polygonsOf(feature.geometry));

/** Holes of the land polygons near Ukraine that are large enough, as polygons. */
const holesOf = (land: Feature[]): Feature[] =>
  land
    .flatMap(({ geometry }) => polygonsOf(geometry).flatMap((rings) => rings.slice(1)))
    .filter(([first]) => first && inPolygons(first, [boxPolygon(NEAR).coordinates as Position[][]]))
    .map((ring) => polygonFeature([ring]))
    .filter((hole) => areaOf(hole) > LEAST_KM2);

/** The ground that the cover leaves open, in pieces that are wide and large enough. */
async function uncovered(ground: Feature[], cover: Feature[]): Promise<Water[]> {
  const pieces = await mapshaper(
    '-i ground.json cover.json combine-files -erase target=ground source=cover ' +
      '-dissolve target=ground -explode -filter "this.area > 5e6" ' +
      `-buffer radius=-${OPENING_M}m -buffer radius=${OPENING_M}m -explode ` +
      '-each "perimeter = this.perimeter" -o out.json format=geojson',
    { ground: collection(ground), cover: collection(cover) },
  );
  return centred(
    pieces.filter((piece) => {
      const width = (2 * areaOf(piece)) / (Number(piece.properties?.perimeter) / 1000);
      return areaOf(piece) > LEAST_KM2 && width > LEAST_WIDTH_KM;
    }),
  );
}

async function centred(features: Feature[]): Promise<Water[]> {
  if (features.length === 0) return [];
  const points = await mapshaper('-i in.json -points inner -o out.json format=geojson', {
    in: collection(features.map((feature) => ({ ...feature, properties: { at: 1 } }))),
  });
  return features.flatMap((feature, index) => {
    const point = points[index]?.geometry;
    return point?.type === 'Point' ? [{ feature, centre: point.coordinates as Position }] : [];
  });
}

/** The feature without holes smaller than a number of km². */
const withoutHoles = (feature: Feature, leastKm2: number): Feature => ({
  ...feature,
  geometry: {
    type: 'MultiPolygon',
    coordinates: polygonsOf(feature.geometry).map((rings) =>
      rings.filter((ring, index) => index === 0 || polygonsAreaKm2([[ring]]) > leastKm2),
    ),
  },
});

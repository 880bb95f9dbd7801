import type { Feature } from 'geojson';
import { DRAINED_LAKE, EAST, NEAR } from '../config.js';
import { boxPolygon } from '../lib/geometry.js';
import { collection, mapshaper } from '../lib/mapshaper.js';
import { LOWER_DNIPRO, lowerDnipro } from './dnipro.js';

const INTERVAL_M = 800;
/** Rounding in degrees: Natural Earth's 1:10m lines are no finer. */
const GRID = 0.001;

/** Natural Earth's scale ranks as ours, the most important river first. */
const rankOf = (scale: number): number => 1 + BOUNDS.filter((bound) => scale > bound).length;
const BOUNDS = [4, 6, 8, 11] as const;
/** Rivers of a finer scale rank than this are not drawn. */
const FINEST = 12;
/** Shorter pieces are not drawn, in metres. */
const LEAST_M = 10000;
/** Where rivers of a rank are drawn: the more important everywhere. */
const EXTENT = { 3: NEAR, 4: EAST, 5: EAST };

export interface RiverInputs {
  rivers: Feature[];
  moreRivers: Feature[];
  lakes: Feature[];
  hromadas: Feature[];
}

/**
 * Rivers as lines, one feature a rank. Inside waters they are not drawn, but for the drained
 * reservoir, where their centre lines are the rivers again.
 */
export async function riverFeatures(inputs: RiverInputs, water: Feature[]): Promise<Feature[]> {
  const wanted = [...inputs.rivers, ...inputs.moreRivers]
    .filter(({ properties }) => Number(properties?.scalerank) <= FINEST)
    .map(({ properties, geometry }) => {
      const rank = rankOf(Number(properties?.scalerank));
      const isLake = String(properties?.featurecla).startsWith('Lake');
      return river(geometry, { rank, isLake, isDnipro: properties?.name === 'Dnipro' });
    });
  const drained = inputs.lakes.filter(({ properties }) => properties?.name === DRAINED_LAKE);
  const ofRank = (rank: number): Feature[] =>
    wanted.filter(({ properties }) => properties?.rank === rank && !properties.isLake);
  const isDnipro = ({ properties }: Feature): boolean => properties?.isDnipro === true;
  const beds = await cut(
    'clip',
    wanted.filter(({ properties }) => properties?.isLake),
    drained,
  );
  const dnipro = [...ofRank(1), ...beds].filter(isDnipro);
  const lower = await lowerDnipro(inputs.hromadas);
  const all = [
    ...(await cut('erase', dnipro, [area(LOWER_DNIPRO)])),
    river({ type: 'LineString', coordinates: lower }, { rank: 1 }),
    ...[...ofRank(1), ...beds].filter((feature) => !isDnipro(feature)),
    ...ofRank(2),
    ...(await cut('clip', ofRank(3), [area(EXTENT[3])])),
    ...(await cut('clip', ofRank(4), [area(EXTENT[4])])),
    ...(await cut('clip', ofRank(5), [area(EXTENT[5])])),
  ];
  return mapshaper(
    `-i in.json -dissolve rank -simplify interval=${INTERVAL_M} -explode ` +
      `-filter "this.length > ${LEAST_M}" -dissolve rank -snap precision=${GRID} ` +
      '-o out.json format=geojson',
    { in: collection(await cut('erase', all, water)) },
  );
}

const river = (geometry: Feature['geometry'], properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

const area = (box: readonly [number, number, number, number]): Feature =>
  river(boxPolygon(box), {});

const cut = (how: 'clip' | 'erase', lines: Feature[], by: Feature[]): Promise<Feature[]> =>
  mapshaper(
    `-i lines.json by.json combine-files -${how} target=lines source=by ` +
      '-o out.json format=geojson target=lines',
    { lines: collection(lines), by: collection(by) },
  );

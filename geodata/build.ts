import { readFile } from 'node:fs/promises';
import type { Feature } from 'geojson';
import { allDays } from './all-days.js';
import { areaKm2 } from './lib/area.js';
import { BEFORE_2022 } from './config.js';
import { Fault } from './lib/fault.js';
import { geojsonText } from './lib/write.js';
import { basemapFeatures, labelFeatures, type Label } from './steps/basemap.js';
import { lineBefore2022 } from './steps/before-2022.js';
import { checkGeojson, checkUnits } from './steps/check.js';
import { coastalLand } from './steps/coast.js';
import { contactLine } from './steps/contact-line.js';
import { beforeOf } from './steps/days.js';
import { heldOn, partsOn, shapesOf } from './steps/day-ground.js';
import { greyDays, greyTiles } from './steps/grey-days.js';
import { historyText } from './steps/history-text.js';
import { manifestText } from './steps/manifest.js';
import { geoNames, placeFeatures, residents, type Gazetteer } from './steps/places.js';
import { seaOf } from './steps/sea.js';
import { areasByDay, seriesText } from './steps/series.js';
import { seriesMetadataText } from './steps/series-metadata.js';
import { controlOf, type Read, type SourceList } from './steps/sources.js';
import { greyPieces, unconfirmedAreas, unconfirmedText } from './steps/unconfirmed.js';
import { monthFiles } from './steps/unconfirmed-months.js';
import { regionFeatures, toHundredths, zoneFeatures } from './steps/zones.js';

/** What the files of areas say of them, for those who compute areas from their shapes. */
const AREAS_SAY =
  'area_km2 is of the ground before its outline was simplified for drawing, on the WGS 84 ' +
  'ellipsoid. Areas computed from these shapes differ by up to 0.1 %, or by 1 km² for small zones.';

const isAbroad = (kind: string): boolean => kind === 'land' || kind === 'far';

/** Our own files beside this one. */
export const own = (name: string): URL => new URL(name, import.meta.url);

/** Parses the JSON of one of them. */
export async function readOwn<T>(name: string): Promise<T> {
  const text = await readFile(own(name), 'utf8').catch(() => {
    throw new Fault(`geodata/${name}`, 'cannot be read');
  });
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Fault(`geodata/${name}`, 'is not JSON');
  }
}

const UNITS = 'boundaries/geoboundaries-ukr-adm1.geojson';

/** Where the input of what is not confirmed begins: its name ends with its days. */
const GREY = 'control-unconfirmed/';

/** The 27 units of Ukraine, checked. */
export async function unitsOf(read: Read, list: SourceList): Promise<Feature[]> {
  const source = list.sources.find(({ file }) => file === UNITS);
  if (!source) throw new Fault(UNITS, 'is not listed');
  const units = checkGeojson(UNITS, await read(source), 'polygon');
  checkUnits(UNITS, units);
  return units;
}

/**
 * Builds the files for a day, and those of all days, from the inputs and returns them by name. Reads but
 * never writes. Throws a Fault that names the file where an input is not as it should be.
 */
export async function build(
  read: Read,
  list: SourceList,
  day: string,
  say: (step: string) => void,
): Promise<Map<string, string>> {
  say('reading and checking the inputs');
  const inputs = [controlOf(list, day), ...list.sources];
  const texts = new Map<string, string>();
  for (const source of inputs) texts.set(source.file, await read(source));
  const load = (file: string, kind: 'polygon' | 'line'): Feature[] =>
    checkGeojson(file, texts.get(file) ?? '', kind);

  const control = load(inputs[0]?.file ?? '', 'polygon');
  const units = await unitsOf(read, list);
  const before = load('history/held-before-2022.geojson', 'polygon').filter(({ properties }) =>
    BEFORE_2022.features.some((id) => properties?.id === id),
  );
  const hromadas = load('boundaries/hromady.geojson', 'polygon');
  const land = load('land/osm-land-50m.geojson', 'polygon');
  const lakes = load('natural-earth/lakes.geojson', 'polygon');
  const borders = load('natural-earth/borders.geojson', 'line');
  const rivers = load('natural-earth/rivers.geojson', 'line');
  const moreRivers = load('natural-earth/rivers-europe.geojson', 'line');
  const namesFile = 'places/geonames-cities1000.csv';
  const names = geoNames(namesFile, texts.get(namesFile) ?? '');
  const peopleFile = 'places/settlements-ua.csv';
  const counted = residents(peopleFile, texts.get(peopleFile) ?? '');
  const greyFile = list.sources.find(({ file }) => file.startsWith(GREY))?.file ?? GREY;
  const grey = greyDays(greyFile, texts.get(greyFile) ?? '');
  const gazetteer = await readOwn<Gazetteer>('gazetteer.json');
  const labels = labelFeatures('geodata/labels.json', await readOwn<Label[]>('labels.json'));

  say('finding the sea inside the outline of Ukraine');
  const sea = await seaOf(units, hromadas);

  const coast = await coastalLand(land);
  const ownDay = Object.keys(list.control.days).toSorted().indexOf(day);
  const { archive, faces, held, patches, shapes, grid } = await allDays(
    read,
    list,
    ownDay,
    { units, sea, land: coast, before },
    say,
  );
  const ukraineKm2 = toHundredths(
    faces.reduce((sum, { kind, areaKm2: km2 }) => (isAbroad(kind) ? sum : sum + km2), 0),
  );

  const areas = areasByDay(faces, held, beforeOf(archive.days) + 1);

  say('writing zones, regions and contact line');
  const files = new Map<string, string>();
  const ground = await shapesOf(patches, shapes, heldOn(ownDay));
  const zones = await zoneFeatures(ground, areas[ownDay] ?? new Map(), day);
  files.set(
    'zones.geojson',
    geojsonText(zones, { description: AREAS_SAY, ukraine_area_km2: ukraineKm2 }),
  );
  files.set(
    'regions.geojson',
    geojsonText(await regionFeatures(zones), { description: AREAS_SAY }),
  );
  files.set('contact-line.geojson', geojsonText([contactLine(ground, day)]));

  say('placing towns and sites');
  const parts = await partsOn(faces, held, ownDay);
  const places = placeFeatures('geodata/gazetteer.json', gazetteer, names, counted, parts);
  files.set('places.geojson', geojsonText(places));

  say('drawing the base map');
  const basemapInputs = { hromadas, land, lakes, borders, rivers, moreRivers };
  files.set(
    'basemap.geojson',
    geojsonText(await basemapFeatures(parts, ground, basemapInputs, labels)),
  );

  say('writing the ground of all days');
  files.set('series.csv', seriesText(archive.days, areas));
  const eve = await lineBefore2022(patches, shapes, areas[beforeOf(archive.days)] ?? new Map());
  files.set('line-before-2022.geojson', geojsonText([eve], { description: AREAS_SAY }));
  files.set('series.csv-metadata.json', seriesMetadataText(archive));
  files.set('history.json', historyText({ archive, patches, grid, places, ukraineKm2 }));

  say('laying what is not confirmed over the ground of all days');
  const pieces = await greyPieces(await greyTiles(grey, archive.days), faces, held);
  const isKnown = archive.days.map((one) => grey.has(one));
  const unconfirmed = unconfirmedAreas(pieces, archive.days.length);
  files.set('unconfirmed.csv', unconfirmedText(archive.days, unconfirmed, isKnown));
  for (const [name, text] of await monthFiles(pieces, archive.days, isKnown, say)) {
    files.set(name, text);
  }

  const controlArea = control.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  const { dependencies } = await readOwn<{ dependencies: Record<string, string> }>('package.json');
  files.set(
    'manifest.json',
    manifestText(day, controlArea, inputs, files, dependencies, list.control, archive, isKnown),
  );
  return files;
}

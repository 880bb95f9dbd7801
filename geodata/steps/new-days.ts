import type { Feature } from 'geojson';
import { Fault } from '../lib/fault.js';
import { areaWhere, spansOf, type Spans } from '../lib/spans.js';
import { checkGeojson } from './check.js';
import type { ReadFile } from './day-archive.js';
import { dayAfter } from './days.js';
import { regionOf } from './overlay.js';
import { controlOf, sha256, type SourceList } from './sources.js';

/** More than twice what ever changed hands from one day of the archive to the next: 122 km². */
const MOST_KM2_A_DAY = 250;
/** Days of a gap for which that counts. */
const MOST_DAYS = 7;
/** A region of which less than this is held is none that could go missing. */
const LEAST_KM2 = 3;

/** The control line of a day that is not listed yet. */
export interface NewDay {
  day: string;
  file: string;
  text: string;
  sha256: string;
}

/**
 * Takes the days after the last that is listed from an archive, up to a day, and checks each against
 * the one before. Days that the archive lacks are left out. The first that fails is a fault. The last
 * day that is listed has to be there too, unaltered: else it is another archive.
 */
export async function newDays(
  list: SourceList,
  readUnits: () => Promise<Feature[]>,
  read: ReadFile,
  until: string,
): Promise<NewDay[]> {
  if (!/^\d{4}-\d\d-\d\d$/.test(until)) throw new Fault('--until', `${until} is no YYYY-MM-DD`);
  const last = Object.keys(list.control.days).toSorted().at(-1) ?? '';
  const known = await read(nameOf(list, last));
  if (known === null || sha256(known) !== list.control.days[last]) {
    const what = known === null ? 'is not in the archive' : 'is another in the archive';
    throw new Fault(nameOf(list, last), `the last day that is listed ${what}`);
  }
  const check = dayCheck(await readUnits());
  check(nameOf(list, last), last, checkGeojson(nameOf(list, last), known, 'polygon'));
  const found: NewDay[] = [];
  for (let day = dayAfter(last); day <= until; day = dayAfter(day)) {
    const name = nameOf(list, day);
    const text = await read(name);
    if (text === null) continue;
    check(name, day, checkGeojson(name, text, 'polygon'));
    found.push({ day, file: fileOf(list, day), text, sha256: sha256(text) });
  }
  return found;
}

/** The list with new days. */
export function withDays(list: SourceList, days: NewDay[]): SourceList {
  const hashes = Object.fromEntries(days.map((day) => [day.day, day.sha256]));
  return { ...list, control: { ...list.control, days: { ...list.control.days, ...hashes } } };
}

const fileOf = ({ control }: SourceList, day: string): string =>
  controlOf({ sources: [], control: { ...control, days: { [day]: '-' } } }, day).file;

const nameOf = (list: SourceList, day: string): string => fileOf(list, day).replace(/^.*\//, '');

type Check = (name: string, day: string, control: Feature[]) => void;

/** Compares the line of each day that it is given with that of the one before. */
function dayCheck(units: Feature[]): Check {
  const regions = new Map<string, Feature[]>();
  for (const unit of units) {
    const region = regionOf(String(unit.properties?.shapeISO));
    regions.set(region, [...(regions.get(region) ?? []), unit]);
  }
  regions.delete(regionOf(''));
  const ground = [...regions].map(([region, own]) => ({ region, spans: spansOf(own) }));
  let before: { day: string; spans: Spans; held: Map<string, number> } | undefined;
  return (name, day, control) => {
    const spans = spansOf(control);
    const held = new Map(
      ground.map((one) => [one.region, areaWhere(spans, one.spans, (a, b) => a && b)]),
    );
    if (before) {
      const gap = (Date.parse(day) - Date.parse(before.day)) / 86_400_000;
      const most = MOST_KM2_A_DAY * Math.min(gap, MOST_DAYS);
      const changed = areaWhere(spans, before.spans, (a, b) => a !== b);
      const gone = ground.find(
        ({ region }) =>
          (before?.held.get(region) ?? 0) > LEAST_KM2 && (held.get(region) ?? 0) < LEAST_KM2,
      );
      if (gone) {
        throw new Fault(name, `lacks all Russian-held ground of ${gone.region} of ${before.day}`);
      }
      if (changed > most) {
        const km2 = `${Math.round(changed)} km² changed hands since ${before.day}`;
        throw new Fault(name, `${km2}, where at most ${most} would be taken without a look`);
      }
    }
    before = { day, spans, held };
  };
}

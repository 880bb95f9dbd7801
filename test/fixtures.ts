import type { Geography } from '../src/model/geography.ts';
import type { Ground } from '../src/model/ground.ts';
import type { DaySeries } from '../src/model/day-series.ts';
import { REGION_IDS, type Holder, type RegionId } from '../src/model/region.ts';
import { localise } from '../src/model/localise.ts';
import type { Regime } from '../src/model/regime.ts';
import type { LocalScenario, Outcome, Rule, Scenario, Source } from '../src/model/scenario.ts';
import type { Zone } from '../src/model/zone.ts';
import { box } from './box.ts';
import { inEach } from './in-each.ts';

export const same = (text: string) => inEach(text);

/** What a record or a lesson cites. */
export const PAPER: Source = {
  id: 'paper',
  title: 'Report',
  language: 'en',
  outlet: same('Paper'),
  date: '2025-01-02',
  url: 'https://example.org/',
};

export function zone(region: RegionId, holder: Holder, areaKm2 = 100): Zone {
  return { id: `${region}.${holder}`, region, holder, areaKm2, label: [35, 48] };
}

/** The ground of the day of most records, made of these zones. */
export function ground(zones: readonly Zone[]): Ground {
  return { day: '2025-08-08', zones, ukraineKm2: 64_000 };
}

/** Two weeks around that day, in which Russia held as much of some regions as is given; each has 200 km². */
export function series(held: Partial<Record<RegionId, readonly number[]>>): DaySeries {
  const byRegion = <T>(of: (region: RegionId) => T) =>
    Object.fromEntries(REGION_IDS.map((region) => [region, of(region)])) as Record<RegionId, T>;
  return {
    first: '2025-08-01',
    days: 15,
    missing: [],
    step: 7,
    whole: byRegion(() => 200),
    held: byRegion((region) => held[region] ?? [0, 0, 0]),
  };
}

export function outcome(part: Partial<Outcome> = {}): Outcome {
  return {
    attribution: 'term',
    control: 'russia',
    basis: 'reported',
    extent: 'whole',
    recognition: 'unspecified',
    note: same('note'),
    sources: ['paper'],
    ...part,
  };
}

/** A regime of which every form of statement is there: said, inferred, unclear, open, not said. */
export const REGIME: Regime = {
  kind: 'demilitarised',
  parts: {
    'counts-as': { answer: 'disputed', basis: 'reported', sources: ['paper'] },
    administration: { answer: 'open', basis: 'unclear', sources: ['paper'] },
    'army-ukraine': {
      answer: 'leaves',
      basis: 'reported',
      note: same('within a month'),
      sources: ['paper'],
    },
    'army-russia': { answer: 'does-not-enter', basis: 'inferred', sources: ['paper'] },
  },
  note: same('for five years'),
};

export function scenario(rules: readonly Rule[], part: Partial<Scenario> = {}): Scenario {
  return {
    id: 'a-deal',
    kind: 'proposal',
    by: ['us'],
    standing: { known: 'reported', reaction: null, asOf: '2025-02-03' },
    title: same('A deal'),
    outlet: same('Paper'),
    date: '2025-01-02',
    checked: '2025-02-03',
    summary: same('summary'),
    status: same('status'),
    rules,
    sites: [],
    openQuestions: [],
    context: [],
    reactions: [],
    related: [],
    sources: [PAPER],
    ...part,
  };
}

/** The same in English alone. */
export function localScenario(rules: readonly Rule[], part: Partial<Scenario> = {}): LocalScenario {
  return localise(scenario(rules, part), 'en');
}

export function localOutcome(part: Partial<Outcome<string>> = {}): Outcome<string> {
  return { ...localise(outcome(), 'en'), ...part };
}

/** A square of one degree with its lower left corner at a position. */
export function square(lon: number, lat: number) {
  return box(lon, lat, lon + 1, lat + 1);
}

/** The files of `public/geo` for a country of two zones, as parsed JSON. */
export function geoFiles() {
  const collection = (features: unknown[]) => ({ type: 'FeatureCollection', features });
  const feature = (properties: Record<string, unknown>, geometry: unknown) => ({
    type: 'Feature',
    id: properties['id'],
    properties,
    geometry,
  });
  const zoneFeature = (holder: Holder, lon: number) =>
    feature(
      {
        id: `donetsk.${holder}`,
        region: 'donetsk',
        holder,
        area_km2: 8000,
        line_date: '2025-08-08',
        label: [lon + 0.5, 48.5],
      },
      square(lon, 48),
    );
  return {
    zones: {
      ...collection([zoneFeature('ukraine', 36), zoneFeature('russia', 37)]),
      ukraine_area_km2: 32_000,
    },
    regions: collection([
      feature(
        { id: 'donetsk' },
        {
          type: 'MultiPolygon',
          coordinates: [square(36, 48).coordinates, square(37, 48).coordinates],
        },
      ),
    ]),
    'contact-line': collection([
      feature(
        { id: 'contact-line', line_date: '2025-08-08' },
        {
          type: 'LineString',
          coordinates: [
            [37, 48],
            [37, 49],
          ],
        },
      ),
    ]),
    'line-before-2022': collection([
      feature(
        { id: 'line-before-2022', line_date: '2022-02-23' },
        {
          type: 'LineString',
          coordinates: [
            [37.5, 48],
            [37.5, 49],
          ],
        },
      ),
    ]),
    places: collection([
      feature(
        {
          id: 'town',
          kind: 'town',
          name_en: 'Town',
          name_uk: 'Місто',
          population: 5000,
          population_year: 2022,
          zone: 'donetsk.ukraine',
          rank: 2,
        },
        { type: 'Point', coordinates: [36.5, 48.5] },
      ),
    ]),
    basemap: collection([feature({ kind: 'land' }, square(36, 48))]),
  };
}

export type GeoFiles = ReturnType<typeof geoFiles>;

export function geography(): Geography {
  const files = geoFiles();
  return {
    ground: ground([zone('donetsk', 'ukraine', 8000), zone('donetsk', 'russia', 8000)]),
    places: [],
    placeZones: { town: 'donetsk.ukraine' },
    layers: files as unknown as Geography['layers'],
  };
}

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { EXTENT_PRESETS, LABELS } from '../../src/share/options/options.ts';
import { contextOf } from '../../src/share/plan/context.ts';
import { placedIn } from '../../src/share/plan/placed.ts';
import type { RawOptions } from '../../src/share/options/parse.ts';
import { SIZES } from '../../src/share/options/size.ts';
import { misplaced, rasterOf } from '../figure/holder-raster.ts';
import { astray, statesOf } from '../figure/state-raster.ts';
import { DIFFERING_RECORDS } from '../kinds.ts';
import { optionsOf, realMaterial, SCENARIOS } from './figures.ts';

const raster = rasterOf(realMaterial('en').geography);
const states = statesOf(realMaterial('en').geography);

/** A figure without its drawing. */
function placed(raw: RawOptions, lang: (typeof LANGUAGES)[number]) {
  const material = realMaterial(lang);
  const found = placedIn(contextOf(optionsOf(raw, material), material));
  if (!found) throw new Error(`no room: ${JSON.stringify(raw)}`);
  return found;
}

/** The size at which every record is drawn; at all others one of each kind is. */
const OF_ALL = '1200x675';

/** A minute for hundreds of figures on a machine that has more to do. */
const LONG = 240_000;

describe.each(LANGUAGES)('in %s', (lang) => {
  const { geography } = realMaterial(lang);

  describe.each(SIZES)('at %s', (size) => {
    it(
      'every name stands on its holder’s ground, in its region, state or sea',
      () => {
        const drawn = size === OF_ALL ? SCENARIOS : DIFFERING_RECORDS;
        const faults = drawn.flatMap((scenario, index) =>
          EXTENT_PRESETS.flatMap((extent) =>
            LABELS.slice(0, index === 0 ? 2 : 1).flatMap((labels) => {
              const { plan, labels: names } = placed({ scenario, size, extent, labels }, lang);
              return plan.maps.flatMap(({ frame }, map) =>
                [
                  ...misplaced(raster, geography, frame, names[map] ?? []),
                  ...astray(states, frame, names[map] ?? []),
                ].map((fault) => `${scenario} ${extent} ${labels}: ${fault}`),
              );
            }),
          ),
        );
        expect(faults).toEqual([]);
      },
      LONG,
    );
  });

  it('the legend has sites where a map marks one, and each mark has its name', () => {
    for (const extent of EXTENT_PRESETS) {
      const { plan, labels } = placed({ extent, scenario: 'us-earlier-2025' }, lang);
      const sites = labels.flat().filter(({ kind }) => kind === 'site');
      expect([extent, plan.entries.some(({ key }) => key === 'site')]).toEqual([
        extent,
        sites.length > 0,
      ]);
      expect(sites.filter(({ lines }) => lines.length === 0)).toEqual([]);
    }
  });

  it.each(SIZES)('a town on ground that would change is named at %s', (size) => {
    const { labels } = placed({ scenario: 'bloomberg-2025-08', size }, lang);
    const named = labels.flat().filter(({ id }) => geography.placeZones[id] === 'donetsk.ukraine');
    expect(named.length).toBeGreaterThan(0);
  });

  it('towns on ground that would change are named, and so is each regional capital', () => {
    const { labels } = placed({ scenario: 'bloomberg-2025-08' }, lang);
    const ids = labels.flat().map(({ id }) => id);
    for (const id of ['kramatorsk', 'pokrovsk', 'zaporizhzhia', 'kherson', 'donetsk', 'luhansk']) {
      expect(ids).toContain(id);
    }
  });
});

it('every record is drawn at one of the sizes', () => {
  expect(SIZES).toContain(OF_ALL);
  expect(SCENARIOS).toEqual(expect.arrayContaining([...DIFFERING_RECORDS]));
});

it('both maps of a pair have the same names in the same places', () => {
  const { labels } = placed({ mode: 'before-after', scenario: 'bloomberg-2025-08' }, 'en');
  const towns = labels.map((names) => names.filter(({ kind }) => kind !== 'site'));
  expect(towns).toHaveLength(2);
  expect(towns[0]).toEqual(towns[1]);
});

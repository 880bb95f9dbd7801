import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { parseGeography } from '../../src/data/parse.ts';
import type { Geography } from '../../src/model/geography.ts';
import { textsIn, type Language } from '../../src/model/language.ts';
import { localise } from '../../src/model/localise.ts';
import type { Holder, RegionId } from '../../src/model/region.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Material } from '../../src/share/material/material.ts';
import { box } from '../box.ts';
import { outcome, REGIME, same, scenario } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

/** Where each region lies in three columns and rows, and how much of it Ukraine held, from the west. */
const REGIONS: Readonly<Record<RegionId, readonly [column: number, row: number, held: number]>> = {
  sumy: [0, 2, 0.95],
  kharkiv: [1, 2, 0.85],
  luhansk: [2, 2, 0.1],
  mykolaiv: [0, 1, 0.95],
  dnipropetrovsk: [1, 1, 0.97],
  donetsk: [2, 1, 0.35],
  kherson: [0, 0, 0.5],
  crimea: [1, 0, 0],
  zaporizhzhia: [2, 0, 0.4],
};
const [WEST, SOUTH, WIDTH, HEIGHT] = [31, 45.5, 2.4, 1.5];
const KM2 = 20_000;

type Position = readonly [number, number];

const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (properties: Record<string, unknown>, geometry: unknown) => ({
  type: 'Feature',
  id: properties['id'],
  properties,
  geometry,
});

/** A country of nine regions, each a rectangle of which Ukraine held the west; @param lost a part of each */
export function country(day: string, lost = 0): Geography {
  const regions = Object.entries(REGIONS).map(([id, [column, row, held]]) => {
    const [west, south] = [WEST + column * WIDTH, SOUTH + row * HEIGHT];
    const line = west + Math.max(0, held - lost) * WIDTH;
    return { id, west, south, east: west + WIDTH, north: south + HEIGHT, line };
  });
  const zones = regions.flatMap(({ id, west, south, east, north, line }) =>
    (
      [
        ['ukraine', west, line],
        ['russia', line, east],
      ] as const
    ).flatMap(([holder, from, to]) => {
      if (to - from < 0.001) return [];
      const properties = {
        id: `${id}.${holder}`,
        region: id,
        holder,
        area_km2: Math.round((KM2 * (to - from)) / WIDTH),
        line_date: day,
        label: [(from + to) / 2, (south + north) / 2],
      };
      return [feature(properties, box(from, south, to, north))];
    }),
  );
  const front = regions.flatMap(({ line, west, south, north }) =>
    line > west
      ? [
          [
            [line, south],
            [line, north],
          ],
        ]
      : [],
  );
  const place = (id: string, kind: 'town' | 'site', at: Position, zone: string, rank: number) =>
    feature(
      {
        id,
        kind,
        name_en: kind === 'site' ? 'Power plant' : `Town ${rank}`,
        name_uk: kind === 'site' ? 'Електростанція' : `Місто ${rank}`,
        population: kind === 'town' ? 90_000 / rank : null,
        population_year: kind === 'town' ? 2022 : null,
        zone,
        rank,
      },
      { type: 'Point', coordinates: at },
    );
  const places = regions.flatMap(({ id, west, south, east, line }) => [
    ...(line - west > 0.6
      ? [place(`${id}-1`, 'town', [west + 0.3, south + 0.4], `${id}.ukraine`, 1)]
      : []),
    ...(east - line > 0.6
      ? [place(`${id}-2`, 'town', [east - 0.5, south + 1], `${id}.russia`, 2)]
      : []),
  ]);
  const lineOf = (id: string, date: string, coordinates: unknown) =>
    collection([feature({ id, line_date: date }, { type: 'MultiLineString', coordinates })]);
  const [east, north] = [WEST + 3 * WIDTH, SOUTH + 3 * HEIGHT];
  const parsed = parseGeography({
    zones: { ...collection(zones), ukraine_area_km2: 600_000 },
    regions: collection(
      regions.map((one) => feature({ id: one.id }, box(one.west, one.south, one.east, one.north))),
    ),
    'contact-line': lineOf('contact-line', day, front),
    'line-before-2022': lineOf('line-before-2022', '2022-02-23', [
      [
        [WEST + 2.6 * WIDTH, SOUTH + HEIGHT],
        [WEST + 2.6 * WIDTH, north],
      ],
    ]),
    places: collection([
      ...places,
      place(
        'zaporizhzhia-npp',
        'site',
        [WEST + 2.6 * WIDTH, SOUTH + 0.5],
        'zaporizhzhia.russia',
        2,
      ),
    ]),
    basemap: collection([
      feature({ kind: 'land' }, box(WEST - 4, SOUTH, east + 3, north + 3)),
      feature({ kind: 'ukraine' }, box(WEST - 2, SOUTH, east, north + 0.5)),
    ]),
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.geography;
}

const both = (holder: Holder, ...regions: readonly RegionId[]) => ({ regions, holder });
const named = (
  id: string,
  en: string,
  uk: string,
  part: Partial<Scenario>,
  rules: Scenario['rules'],
) => scenario(rules, { id, title: inEach(en, uk), ...part });

/** A record of each form that ground is spoken of in. */
export const RECORDS: readonly Scenario[] = [
  named(
    'line',
    'Who held what',
    'Хто що утримував',
    { kind: 'assessment', by: [], date: '2025-08-08' },
    [],
  ),
  named('borders', 'Recognised borders', 'Визнані кордони', { kind: 'baseline', by: ['un'] }, [
    {
      ...both('russia', 'crimea', 'luhansk', 'donetsk', 'kherson', 'zaporizhzhia'),
      outcome: outcome({ attribution: 'norm', control: 'ukraine', recognition: 'de-jure' }),
    },
  ]),
  named('passes', 'Some passes', 'Частина переходить', {}, [
    { ...both('ukraine', 'donetsk', 'luhansk'), outcome: outcome({ attribution: 'demand' }) },
    {
      ...both('russia', 'kherson', 'zaporizhzhia'),
      outcome: outcome({ basis: 'inferred', extent: 'unclear' }),
    },
  ]),
  named('returns', 'Some returns', 'Частина повертається', { by: ['ukraine'] }, [
    {
      ...both('russia', 'kharkiv', 'sumy', 'zaporizhzhia'),
      outcome: outcome({ attribution: 'offer', control: 'ukraine' }),
    },
  ]),
  named('open', 'Much stays open', 'Багато чого відкрите', {}, [
    {
      ...both('ukraine', 'donetsk'),
      outcome: outcome({ control: 'unresolved', basis: 'unclear', extent: 'unclear' }),
    },
    {
      ...both('russia', 'kherson'),
      outcome: outcome({ control: 'unresolved', basis: 'inferred' }),
    },
  ]),
  named('amount', 'An amount that nobody published', 'Обсяг не оприлюднено', {}, [
    {
      ...both('russia', 'kherson', 'zaporizhzhia'),
      outcome: outcome({ control: 'ukraine', extent: 'unpublished' }),
    },
  ]),
  named('recognised', 'Recognition', 'Визнання', {}, [
    {
      ...both('russia', 'crimea'),
      outcome: outcome({ recognition: 'de-jure', recognitionBy: ['us'] }),
    },
    {
      ...both('russia', 'luhansk', 'donetsk'),
      outcome: outcome({ recognition: 'de-facto', recognitionBy: ['us', 'europe'] }),
    },
    { ...both('russia', 'kherson'), outcome: outcome({ recognition: 'none' }) },
  ]),
  named('zone', 'Ground with rules of its own', 'Земля з власними правилами', {}, [
    {
      ...both('ukraine', 'donetsk'),
      outcome: outcome({ control: 'unresolved', regime: REGIME }),
    },
  ]),
  named(
    'plant',
    'Sites apart',
    'Об’єкти окремо',
    {
      sites: [
        { site: 'zaporizhzhia-npp', basis: 'reported', text: same('apart'), sources: ['paper'] },
      ],
    },
    [{ regions: ['zaporizhzhia'], outcome: outcome({ control: 'unresolved', basis: 'unclear' }) }],
  ),
];

/** What figures of that country are made of. */
export function countryMaterial(lang: Language, geography: Geography): Material {
  return {
    geography,
    lang,
    scenarios: RECORDS.map((one) => localise(one, textsIn(lang))),
    words: MESSAGES[lang],
    share: SHARE_WORDS[lang],
    reviewed: '2025-02-03',
  };
}

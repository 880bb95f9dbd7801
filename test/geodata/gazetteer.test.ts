import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import gazetteer from '../../geodata/gazetteer.json';
import labels from '../../geodata/labels.json';
import { romanise } from '../../geodata/romanise';

const { towns, sites, dropped } = gazetteer;
const places = [...towns, ...gazetteer.towns_outside_geonames];
const UKRAINIAN = places.filter((place) => place.country === 'UA');
const named = [...places, ...sites, ...labels];

const RENAMINGS = places.flatMap((place) =>
  'former_uk' in place ? [[place.former_uk, place.former_en] as const] : [],
);

const REQUIRED = `
  Sevastopol / Севастополь; Luhansk / Луганськ; Donetsk / Донецьк; Kherson / Херсон;
  Zaporizhzhia / Запоріжжя; Kharkiv / Харків; Sumy / Суми; Mykolaiv / Миколаїв;
  Dnipro / Дніпро; Kyiv / Київ; Odesa / Одеса; Enerhodar / Енергодар;
  Kinburn Spit / Кінбурнська коса; Sloviansk / Слов’янськ; Kramatorsk / Краматорськ;
  Kostiantynivka / Костянтинівка; Druzhkivka / Дружківка; Pokrovsk / Покровськ;
  Myrnohrad / Мирноград; Dobropillia / Добропілля; Lyman / Лиман
`
  .trim()
  .split(/;\s+/u)
  .map((pair) => pair.split(' / '));

const kebab = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-');

function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('names', () => {
  test.each(UKRAINIAN)('$name_uk is romanised as $name_en', ({ name_en, name_uk }) => {
    expect(romanise(name_uk)).toBe(name_en);
  });

  test.each(RENAMINGS)('the former name %s is romanised as %s', (former_uk, former_en) => {
    expect(romanise(former_uk ?? '')).toBe(former_en);
  });

  it('writes the apostrophe as ’, never as the straight one', () => {
    expect(JSON.stringify([gazetteer, labels])).not.toContain("'");
  });

  it('uses only Ukrainian letters in Ukrainian names', () => {
    const foreign = named.filter((one) => !/^[а-щьюяґєіїА-ЩЮЯҐЄІЇ’() -]+$/u.test(one.name_uk));
    expect(foreign).toEqual([]);
  });

  it('uses only Latin letters in English names', () => {
    const foreign = named.filter((one) => !/^[\p{Script=Latin}() -]+$/u.test(one.name_en));
    expect(foreign).toEqual([]);
  });

  test.each(REQUIRED)('%s is listed with the Ukrainian name %s', (name_en, name_uk) => {
    const found = [...towns, ...sites].filter((one) => one.name_en === name_en);
    expect(found.map((one) => one.name_uk)).toEqual([name_uk]);
  });
});

describe('entries', () => {
  it('has at least 60 towns', () => {
    expect(towns.length).toBeGreaterThanOrEqual(60);
  });

  it('gives every place an id of its own, the kebab-case of its English name', () => {
    expect(repeated([...places, ...sites].map((one) => one.id))).toEqual([]);
    expect(places.filter((place) => place.id !== kebab(place.name_en))).toEqual([]);
  });

  it('gives every town of Ukraine a code of the codifier, each once', () => {
    const codes = UKRAINIAN.map((town) => ('katottg' in town ? town.katottg : ''));
    expect(codes.filter((code) => !/^UA\d{10,17}$/.test(code ?? ''))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  it('gives every label an id of its own', () => {
    expect(repeated(labels.map((label) => label.id))).toEqual([]);
  });

  it('lists each GeoNames id once, as a town or as dropped', () => {
    expect(repeated([...towns, ...dropped].map((one) => one.geonames))).toEqual([]);
  });

  it('ranks places from 1 to 5, labels from 1 to 3, and those of close-ups alone 4 and 5', () => {
    expect([...places, ...sites].filter(({ rank }) => ![1, 2, 3, 4, 5].includes(rank))).toEqual([]);
    const far = labels.filter(({ rank }) => ![1, 2, 3].includes(rank));
    expect(far.filter(({ rank }) => ![4, 5].includes(rank))).toEqual([]);
    expect(new Set(far.map(({ kind }) => kind))).toEqual(new Set(['label-river', 'label-country']));
  });

  it('marks 26 places in Ukraine as regional centres: 24 of oblasts, Simferopol, Sevastopol', () => {
    expect(towns.filter((town) => town.country === 'UA' && town.capital)).toHaveLength(26);
  });
});

const folder = process.env['GEODATA_SOURCES'];

describe.skipIf(folder === undefined)('completeness against the sources', () => {
  const read = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8');
  const rows = (): { id: number; country: string; admin1: string; at: number[]; size: number }[] =>
    read('places/geonames-cities1000.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [id, , country = '', admin1 = '', , size, lon, lat] = line.split(',');
        return {
          id: Number(id),
          country,
          admin1,
          at: [Number(lon), Number(lat)],
          size: Number(size),
        };
      });
  const missing = (admin1: string[], size: number, unless: (at: number[]) => boolean): number[] => {
    const known = new Set([...towns, ...dropped].map((one) => one.geonames));
    return rows()
      .filter((row) => row.country === 'UA' && admin1.includes(row.admin1) && row.size >= size)
      .filter((row) => !known.has(row.id) && !unless(row.at))
      .map((row) => row.id);
  };
  const russianHeld = (): ((at: number[]) => boolean) => {
    const control = JSON.parse(
      read('control/deepstatemap_data_20250808.geojson'),
    ) as FeatureCollection<MultiPolygon>;
    return (at) => control.features.some((area) => booleanPointInPolygon(at, area));
  };

  it('finds every id in GeoNames, in the country stated', () => {
    const countries = new Map(rows().map((row) => [row.id, row.country]));
    expect(towns.filter((town) => countries.get(town.geonames) !== town.country)).toEqual([]);
    expect(dropped.filter((one) => !countries.has(one.geonames))).toEqual([]);
  });

  it('has every place of 20,000 or more in the five regions', () => {
    expect(missing(['05', '08', '11', '14', '20', '26'], 20_000, () => false)).toEqual([]);
  });

  it('has every Ukrainian-held place of 5,000 or more in Donetsk oblast', () => {
    expect(missing(['05'], 5_000, russianHeld())).toEqual([]);
  });

  it('has every Ukrainian-held place of 10,000 or more in Kherson and Zaporizhzhia', () => {
    expect(missing(['08', '26'], 10_000, russianHeld())).toEqual([]);
  });

  it('has every place of 50,000 or more in the four regions around', () => {
    expect(missing(['04', '07', '16', '21'], 50_000, () => false)).toEqual([]);
  });
});

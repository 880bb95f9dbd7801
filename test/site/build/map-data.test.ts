import { gzipSync } from 'node:zlib';
import { area, length, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../../src/data/parse-map.ts';
import { readGeography } from '../../../src/data/read.ts';
import { geographyOn } from '../../../src/history/archive.ts';
import { readArchive } from '../../../src/history/read.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../src/model/language.ts';
import { mapData } from '../../../src/site/build/map-data.ts';

const geography = readGeography('.');
const groundIn = (lang: TextLanguage) => {
  const parsed = parseMapData(JSON.parse(JSON.stringify(mapData(geography, lang))), 'map.json');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.ground;
};
const ground = groundIn('en');
const byId = (id: string) =>
  ground.layers.zones.features.find(({ properties }) => properties?.['id'] === id);

/** Half a pixel at zoom 11 and 48° N to the side and half a pixel up, in metres. */
const UNSEEN = 18;

describe('the map’s data', () => {
  it('has every zone with its region, holder and, to 0.05 %, its shape’s area', () => {
    expect(
      ground.layers.zones.features.map(({ properties }) => properties?.['id']).toSorted(),
    ).toEqual(geography.ground.zones.map(({ id }) => id).toSorted());
    for (const whole of geography.layers.zones.features) {
      const drawn = byId(String(whole.properties?.['id']));
      if (!drawn) throw new Error('a zone is missing');
      expect(Math.abs(area(drawn) / area(whole) - 1)).toBeLessThan(0.0005);
    }
  });

  it('has the published contact line, to what nobody sees', () => {
    const [line] = ground.layers['contact-line'].features as Feature<MultiLineString>[];
    const [published] = geography.layers['contact-line'].features as Feature<MultiLineString>[];
    if (!line || !published) throw new Error('no contact line');
    expect(Math.abs(length(line) / length(published) - 1)).toBeLessThan(0.005);
    const parts = published.geometry.coordinates;
    const away = (at: Position) =>
      Math.min(
        ...parts.map((part) =>
          pointToLineDistance(at, { type: 'LineString', coordinates: part } as LineString, {
            units: 'meters',
          }),
        ),
      );
    expect(Math.max(...line.geometry.coordinates.flat().map(away))).toBeLessThan(UNSEEN);
  });

  it('has a region for each published one', () => {
    const areas = (features: Feature[]) =>
      features.map((one) => area(one)).toSorted((a, b) => a - b);
    const published = areas(geography.layers.regions.features);
    for (const [index, merged] of areas(ground.layers.regions.features).entries()) {
      expect(Math.abs(merged / (published[index] ?? NaN) - 1)).toBeLessThan(0.0005);
    }
    expect(ground.layers.regions.features).toHaveLength(published.length);
  });

  it.each(TEXT_LANGUAGES)('has every place and label in %s, and no other language', (lang) => {
    const { places, basemap } = groundIn(lang).layers;
    const names = (features: readonly Feature[], property: string) => [
      ...new Set(
        features.flatMap(({ properties }) => {
          const name = properties?.[property] as string | undefined;
          return name?.replace('\n', ' ') ?? [];
        }),
      ),
    ];
    const published = geography.layers;
    expect(names(places.features, 'name')).toEqual(
      names(published.places.features, `name_${lang}`),
    );
    expect(names(basemap.features, 'name')).toEqual(
      // Those of lesser rivers come where the reader goes near: see near-data.
      names(
        published.basemap.features.filter(
          ({ properties }) => properties?.['kind'] !== 'label-river' || properties['rank'] < 4,
        ),
        `name_${lang}`,
      ),
    );
  });

  it.each(TEXT_LANGUAGES)('weighs at most 66 kB in %s, on any day that a page has', (lang) => {
    const newest = geographyOn(geography, readArchive('.'), '2026-08-22');
    for (const of of [geography, newest]) {
      if (!of) throw new Error('no line of that day');
      const bytes = gzipSync(JSON.stringify(mapData(of, lang)), { level: 9 }).length;
      expect(bytes).toBeLessThanOrEqual(66_000);
    }
  });
});

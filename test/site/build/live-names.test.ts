import { describe, expect, it } from 'vitest';
import { candidateFor, type Box } from '../../../src/figure/candidates.ts';
import { pointIn, type Frame } from '../../../src/figure/frame.ts';
import type { PlacedLabel } from '../../../src/figure/labels.ts';
import { readGeography } from '../../../src/data/read.ts';
import {
  LIVE_TYPE,
  SIDES,
  standsFrom,
  townType,
  type Side,
} from '../../../src/grammar/live-names.ts';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES, textsIn } from '../../../src/model/language.ts';
import { REGION_IDS } from '../../../src/model/region.ts';
import { liveNames } from '../../../src/site/build/live-names.ts';
import { boxBeside } from '../../../src/site/build/live-text.ts';
import { misplaced, rasterOf } from '../../figure/holder-raster.ts';

const geography = readGeography('.');
const raster = rasterOf(geography);
const { stands, points } = liveNames(geography);

/** Zooms of the live map, from its least to its greatest. Names are the widest at whole ones. */
const ZOOMS = [4, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10, 11];

function frameAt(zoom: number): Frame {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  return { id: 'live', width: 0, height: 0, insets, viewBox: [0, 0, 0, 0], scale: 2 ** (zoom - 7) };
}

const named = (id: string, kind: PlacedLabel['kind'], box: Box): PlacedLabel => ({
  ...{ id, kind, box, lines: [id], x: 0, y: 0, textAnchor: 'start', size: 12, weight: 400 },
  ...{ letterSpacing: 0, mark: null, leader: null },
});

const regionSize = (zoom: number) => {
  const [[from, least], [to, most]] = [LIVE_TYPE.region.from, LIVE_TYPE.region.to];
  return least + Math.min(1, Math.max(0, (zoom - from) / (to - from))) * (most - least);
};

describe.each(LANGUAGES)('on the live map in %s', (lang) => {
  it('the name of a town stands on its holder’s ground wherever it may stand', () => {
    const faults = geography.layers.places.features.flatMap(({ properties, geometry }) => {
      if (geometry.type !== 'Point' || properties?.['kind'] !== 'town') return [];
      const id = String(properties['id']);
      const name = String(properties[`name_${textsIn(lang)}`]);
      const text = { ...townType(Number(properties['population'])), lines: [[name]] };
      return ZOOMS.flatMap((zoom) =>
        SIDES.filter((side) => standsFrom(stands.get(id) ?? '', side) <= Math.floor(zoom)).flatMap(
          (side) => {
            const frame = frameAt(zoom);
            const box = boxBeside(text, pointIn(frame, geometry.coordinates), side);
            return misplaced(raster, geography, frame, [named(id, 'town', box)]).map(
              (fault) => `${zoom} ${side}: ${fault}`,
            );
          },
        ),
      );
    });
    expect(faults).toEqual([]);
  }, 120_000);

  it('the name of a region begins in it and stands on no ground of another', () => {
    const faults = points.flatMap(({ properties, geometry }) => {
      const region = REGION_IDS.find((id) => id === properties?.['region']);
      if (!region) return [];
      const name = MESSAGES[lang].regionLabels[region].toLocaleUpperCase(lang);
      return ZOOMS.filter(
        (zoom) => Math.floor(zoom) >= properties?.['from'] && Math.floor(zoom) < properties?.['to'],
      ).flatMap((zoom) => {
        const frame = frameAt(zoom);
        const type = { ...LIVE_TYPE.region, size: regionSize(zoom), lines: [name], mark: 0 };
        const { box } = candidateFor(
          { ...type, ...pointIn(frame, geometry.coordinates) },
          'centre',
        );
        return misplaced(raster, geography, frame, [named(`region-${region}`, 'region', box)]).map(
          (fault) => `${zoom}: ${fault}`,
        );
      });
    });
    expect(faults).toEqual([]);
  });
});

it('every region that proposals name has its name from zoom 5 on', () => {
  for (const region of ['crimea', 'luhansk', 'donetsk', 'kherson', 'zaporizhzhia']) {
    const ranges = points.flatMap(({ properties }) =>
      properties?.['region'] === region ? [[properties['from'], properties['to']]] : [],
    );
    for (const zoom of [5, 6, 7, 8, 9, 10, 11]) {
      expect(ranges.filter(([from, to]) => zoom >= from && zoom < to)).toHaveLength(1);
    }
  }
});

it('Ukraine is named in Ukraine, Russia in Russia, and the Sea of Azov north of Kerch', () => {
  const at = (name: string) =>
    points.flatMap(({ properties, geometry }) =>
      properties?.['name_en'] === name ? [geometry.coordinates] : [],
    );
  expect(at('Ukraine').length).toBeGreaterThan(0);
  for (const [lon = 0] of at('Ukraine')) expect(lon).toBeLessThan(34);
  for (const [, lat = 0] of at('Sea of Azov')) expect(lat).toBeGreaterThan(45.4);
  for (const [lon = 0, lat = 0] of at('Russia')) expect(lon > 40.3 || lat > 50.4).toBe(true);
});

describe('the box of a name beside its mark', () => {
  const text = { lines: [['Lyman']], size: 12, weight: 400 } as const;
  const box = (side: Side) => boxBeside(text, { x: 0, y: 0 }, side);

  it('lies to the right of a mark on its left, and so on round the mark', () => {
    expect(box('left').x).toBeGreaterThan(0);
    expect(box('right').x + box('right').width).toBeLessThan(0);
    expect(box('top').y).toBeGreaterThan(0);
    expect(box('bottom').y + box('bottom').height).toBeLessThan(4);
  });
});

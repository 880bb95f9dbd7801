import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { colouringOf } from '../../src/grammar/colouring.ts';
import { PALETTES, THEMES } from '../../src/grammar/palette.ts';
import { LINES } from '../../src/grammar/line.ts';
import { NEAR_FROM } from '../../src/grammar/live-names.ts';
import { mapImages } from '../../src/map/images.ts';
import { NOTHING_OUTLINED, type Picture } from '../../src/map/picture.ts';
import { mapStyle } from '../../src/map/style.ts';
import { geography, outcome, REGIME, scenario } from '../fixtures.ts';
import { picture } from './picture.ts';

const { zones } = geography().ground;
const layer = (style: ReturnType<typeof mapStyle>, id: string) =>
  style.layers.find((candidate) => candidate.id === id);

describe('mapStyle', () => {
  it.each(THEMES)('is a valid style in %s', (theme) => {
    const style = mapStyle(picture({ palette: PALETTES[theme] }));
    expect(validateStyleMin(style as StyleSpecification)).toEqual([]);
  });

  it('is a valid style with every mark of the grammar', () => {
    const colourings = (['de-jure', 'de-facto'] as const).map((recognition) =>
      colouringOf(
        scenario(
          [
            { zones: ['donetsk.ukraine'], outcome: outcome({ regime: REGIME, recognition }) },
            { zones: ['donetsk.russia'], outcome: outcome({ extent: 'unclear', recognition }) },
          ],
          { id: recognition },
        ),
        zones,
      ),
    );
    const style = mapStyle(picture({ colourings, shown: 'de-jure' }));
    expect(validateStyleMin(style as StyleSpecification)).toEqual([]);
    const [whole, dashed] = ['de-jure', 'de-facto'].map((how) =>
      layer(style, `recognition:${how}:${how}`),
    );
    expect(whole?.paint).not.toHaveProperty('line-dasharray');
    expect(dashed?.paint).toHaveProperty('line-dasharray');
  });

  it('has tiles that reach further into each other than half of the widest line', () => {
    const style = mapStyle(picture({ outlined: { zones: true, place: true } }));
    for (const one of style.layers) {
      if (one.type !== 'line') continue;
      const source = style.sources[one.source];
      const buffer = source?.type === 'geojson' ? (source.buffer ?? NaN) : NaN;
      const { ['line-width']: width = 1, ['line-offset']: offset = 0 } = one.paint ?? {};
      // Of a width by zoom all numbers are looked at: the zooms among them only make it harder.
      const widest = Math.max(...[width].flat(2).filter((part) => typeof part === 'number'));
      expect(buffer, one.id).toBeGreaterThan(widest / 2 + Number(offset));
    }
  });

  it('shows the chosen colouring and hides the others', () => {
    const style = mapStyle(picture());
    expect(layer(style, 'ground:passes')?.paint).toMatchObject({ 'fill-opacity': 1 });
    expect(layer(style, 'ground:silent')?.paint).toMatchObject({ 'fill-opacity': 0 });
    expect(layer(style, 'edge:passes')?.paint).toMatchObject({ 'line-opacity': 1 });
  });

  it('draws the line of before 2022 with who held what alone, and has its layer in any case', () => {
    const line = (id: string) => {
      const colourings = [{ id, treatments: new Map(), before2022: id === 'held' }];
      return layer(mapStyle(picture({ colourings, shown: id })), 'line-before-2022');
    };
    expect(line('held')?.paint).toMatchObject({ 'line-opacity': LINES.before2022.opacity });
    expect(line('proposed')?.paint).toMatchObject({ 'line-opacity': 0 });
  });

  it('hatches what is not confirmed above the ground of all, and covers it where Russia holds', () => {
    const { layers } = mapStyle(picture({ unconfirmed: true }));
    const ids = layers.map(({ id }) => id);
    const [hatch, cover] = [ids.indexOf('unconfirmed'), ids.indexOf('unconfirmed-cover')];
    expect(ids.findLastIndex((id) => id.startsWith('ground:'))).toBe(hatch - 1);
    expect(cover).toBe(hatch + 1);
    expect(ids.findIndex((id) => id.startsWith('pattern:'))).toBe(cover + 1);
    const opacities = (style: ReturnType<typeof mapStyle>) =>
      ['unconfirmed', 'unconfirmed-cover'].map(
        (id) =>
          Object.entries(layer(style, id)?.paint ?? {}).find(
            ([name]) => name === 'fill-opacity',
          )?.[1],
      );
    expect(opacities(mapStyle(picture({ unconfirmed: true })))).toEqual([1, 1]);
    expect(opacities(mapStyle(picture()))).toEqual([0, 0]);
  });

  it('gives a zone that changes hands its pattern, and no other zone one', () => {
    expect(layer(mapStyle(picture()), 'pattern:passes:stripes:russia')).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['donetsk.ukraine']]],
      paint: { 'fill-pattern': 'stripes:russia' },
    });
    const ids = mapStyle(picture()).layers.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('pattern:'))).toHaveLength(1);
  });

  it('gives outlines a width only where something is outlined', () => {
    const widths = (outlined: Picture['outlined']) => {
      const style = mapStyle(picture({ outlined }));
      return [
        layer(style, 'zone-focus')?.paint?.['line-width' as never],
        layer(style, 'place-focus')?.paint?.['circle-stroke-width' as never],
      ];
    };
    expect(widths(NOTHING_OUTLINED)).toEqual([0, 0]);
    expect(widths({ zones: true, place: false })).toEqual([3, 0]);
    expect(widths({ zones: false, place: true })).toEqual([0, 3]);
  });

  it('has the ground of a day in a source of its own, in which each part has an id', () => {
    const propertiesIn = (source: string) => {
      const { data } = mapStyle(picture()).sources[source] as unknown as {
        data: { features: { properties: { kind: string; id?: string } }[] };
      };
      return data.features.map((feature) => feature.properties);
    };
    const ofDay = propertiesIn('day');
    expect(new Set(ofDay.map(({ kind }) => kind))).toEqual(new Set(['zone', 'contact-line']));
    const ids = ofDay.filter(({ kind }) => kind === 'zone').map(({ id }) => id);
    expect(ids).toEqual(zones.map(({ id }) => id));
    const all = ofDay.map(({ id }) => id);
    expect([all.every(Boolean), new Set(all).size]).toEqual([true, all.length]);
    expect(propertiesIn('ground').every(({ id }) => !id)).toBe(true);
  });

  it('names no image that is not drawn', () => {
    const images = mapImages(PALETTES.light);
    const named = JSON.stringify(mapStyle(picture())).match(/(stripes|broken-stripes|dots):\w+/g);
    for (const name of named ?? []) expect(images.has(name)).toBe(true);
    for (const { type, layout } of mapStyle(picture()).layers) {
      const icon = type === 'symbol' ? layout?.['icon-image'] : undefined;
      if (typeof icon === 'string') expect(images.has(icon)).toBe(true);
    }
  });

  it('asks the network for nothing', () => {
    expect(JSON.stringify(mapStyle(picture()))).not.toContain('http');
  });

  it('has the same layers for whatever is shown and any palette', () => {
    const ids = (part: Partial<Picture>) => mapStyle(picture(part)).layers.map(({ id }) => id);
    expect(ids({ shown: 'silent', palette: PALETTES.dark })).toEqual(ids({}));
  });
});

describe('names of rivers on the live map', () => {
  it('stand along the rivers near, clear of the line of contact, or level at points', () => {
    const style = mapStyle(picture());
    const along = layer(style, 'stream-label');
    expect(along).toMatchObject({ minzoom: NEAR_FROM, layout: { 'symbol-placement': 'line' } });
    expect(layer(style, 'river-label')?.layout).not.toHaveProperty('symbol-placement');
    const isShown = (id: string, zoom: number, properties: object) => {
      const { filter } = layer(style, id) as unknown as { filter: never };
      return featureFilter(filter, 'layers.filter').filter(
        { zoom },
        { type: 2, properties: { kind: 'label-river', ...properties } },
      );
    };
    expect(isShown('stream-label', 8, { from: 9 })).toBe(false);
    expect(isShown('stream-label', 9, { from: 9 })).toBe(true);
    expect(isShown('river-label', 8, {})).toBe(true);
    expect(isShown('stream-level', 8, {})).toBe(false);
  });
});

describe('names on the live map', () => {
  const place = (id: string, stands: string) => ({
    type: 'Feature' as const,
    properties: { id, kind: 'town', name: id, rank: 2, stands },
    geometry: { type: 'Point' as const, coordinates: [36, 48] },
  });
  const { layers } = geography();
  const withPlaces = (...features: ReturnType<typeof place>[]) =>
    picture({
      ground: {
        layers: { ...layers, places: { type: 'FeatureCollection', features } },
      },
    });
  const evaluated = (property: 'layout' | 'filter', zoom: number, of: Picture, id: string) => {
    const town = layer(mapStyle(of), 'town-2');
    if (!town) throw new Error('no layer of towns');
    const found = of.ground.layers.places.features.find((one) => one.properties?.['id'] === id);
    const feature = { type: 1 as const, properties: found?.properties ?? {} };
    if (property === 'filter') {
      return featureFilter((town as unknown as { filter: never }).filter, 'layers.filter').filter(
        { zoom },
        feature,
      );
    }
    const spec = latest.layout_symbol['text-variable-anchor-offset'];
    const expression = createExpression(
      (town.layout as Record<string, never>)['text-variable-anchor-offset'],
      'variableAnchorOffsetCollection' as never,
      spec as never,
    );
    if (expression.result !== 'success') throw new Error(JSON.stringify(expression.value));
    const { values } = expression.value.evaluate({ zoom }, feature as never) as {
      values: readonly unknown[];
    };
    return values.filter((_, index) => index % 2 === 0);
  };

  it('stand on the sides where their holder has the ground at that zoom, and on no other', () => {
    // Left from zoom 7 on, right from zoom 9 on, and nowhere else.
    const town = withPlaces(place('town', '79cccccc'), place('other', '00000000'));
    expect(evaluated('layout', 7, town, 'town')).toEqual(['left']);
    expect(evaluated('layout', 9, town, 'town')).toEqual(['left', 'right']);
    expect(evaluated('layout', 7, town, 'other')).toHaveLength(8);
  });

  it('are left out with their mark at zooms at which they have no side', () => {
    const town = withPlaces(place('town', '79cccccc'), place('other', '00000000'));
    expect(evaluated('filter', 6, town, 'town')).toBe(false);
    expect(evaluated('filter', 7, town, 'town')).toBe(true);
    expect(evaluated('filter', 3, town, 'other')).toBe(true);
  });

  it('are a valid style', () => {
    const style = mapStyle(withPlaces(place('town', '79cccccc')));
    expect(validateStyleMin(style as StyleSpecification)).toEqual([]);
  });
});

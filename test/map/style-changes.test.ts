import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layerDrawer } from '../../src/map/layers.ts';
import { styleChanges } from '../../src/map/style-changes.ts';
import { picture } from './picture.ts';

const line = (changed: Partial<LayerSpecification> = {}) =>
  ({
    id: 'line',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], 'contact'],
    layout: { 'line-join': 'round' },
    paint: { 'line-width': 1, 'line-color': ['match', ['get', 'id'], 'a', 'red', 'blue'] },
    ...changed,
  }) as LayerSpecification;
const named = (...ids: string[]) => ids.map((id) => line({ id }));

describe('styleChanges', () => {
  it('is nothing for equal layers', () => {
    expect(styleChanges([line()], [line()])).toEqual([]);
  });

  it.each([
    ['line-width', 2],
    ['line-color', ['get', 'colour']],
  ])('names %s that is another, and its value', (property, value) => {
    const paint = { ...line().paint, [property]: value } as never;
    expect(styleChanges([line()], [line({ paint })])).toEqual([
      { command: 'setPaintProperty', args: ['line', property, value] },
    ]);
  });

  it('takes back a property that a layer no longer has', () => {
    expect(styleChanges([line()], [line({ layout: {} })])).toEqual([
      { command: 'setLayoutProperty', args: ['line', 'line-join', undefined] },
    ]);
  });

  it('sees another filter, and one that is gone', () => {
    const other = ['==', ['get', 'kind'], 'border'] as never;
    const { filter: _, ...bare } = line() as LineLayerSpecification;
    expect(styleChanges([line()], [line({ filter: other })])).toEqual([
      { command: 'setFilter', args: ['line', other] },
    ]);
    expect(styleChanges([line()], [bare])).toEqual([
      { command: 'setFilter', args: ['line', undefined] },
    ]);
  });

  it('makes a layer anew that draws another source, in its place', () => {
    const other = line({ source: 'borders' } as never);
    const top = line({ id: 'top' });
    expect(styleChanges([line(), top], [other, top])).toEqual([
      { command: 'removeLayer', args: ['line'] },
      { command: 'addLayer', args: [other, 'top'] },
    ]);
  });

  it('sees other zooms', () => {
    expect(styleChanges([line()], [line({ minzoom: 6 })])).toEqual([
      { command: 'setLayerZoomRange', args: ['line', 6, undefined] },
    ]);
  });

  it('names what goes, and what comes under which layer, the topmost first', () => {
    const after = named('a', 'b', 'c', 'z', 'top');
    const changes = styleChanges(named('a', 'old', 'z'), after);
    expect(changes.map(({ command, args }) => [command, ...args])).toEqual([
      ['removeLayer', 'old'],
      ['addLayer', after[4], undefined],
      ['addLayer', after[2], 'z'],
      ['addLayer', after[1], 'c'],
    ]);
  });

  it('moves a layer that stays the same object, whole', () => {
    const [a, b, c] = named('a', 'b', 'c') as [
      LayerSpecification,
      LayerSpecification,
      LayerSpecification,
    ];
    const added = styleChanges([a, b, c], [c, a, b]).filter(
      ({ command }) => command === 'addLayer',
    );
    expect(added.length).toBeGreaterThan(0);
    for (const { args } of added) expect([a, b, c]).toContain(args[0]);
  });

  it('finds between two pictures what comparing all of their layers finds', () => {
    const layersOf = layerDrawer();
    const before = layersOf(picture());
    const after = layersOf(picture({ shown: 'silent', unconfirmed: true, named: false }));
    const whole = (layers: readonly LayerSpecification[]) => ({
      version: 8 as const,
      sources: {},
      layers: [...layers],
    });
    const changes = styleChanges(before, after);
    expect(changes.length).toBeGreaterThan(5);
    expect(changes).toEqual(diff(whole(before), whole(after)));
  });
});

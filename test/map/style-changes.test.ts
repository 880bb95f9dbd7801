import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layerChanges, styleChanges } from '../../src/map/style-changes.ts';

const line = (width: number, colours: readonly string[]): LayerSpecification => ({
  id: 'line',
  type: 'line',
  source: 'lines',
  layout: { 'line-join': 'round' },
  paint: { 'line-width': width, 'line-color': ['match', ['get', 'id'], ...colours] as never },
});

describe('styleChanges', () => {
  it('is empty for equal layers', () => {
    expect(styleChanges([line(1, ['a', 'b'])], [line(1, ['a', 'b'])])).toEqual([]);
  });

  it('names the layer, the property and the new value', () => {
    expect(styleChanges([line(1, ['a'])], [line(2, ['a'])])).toEqual([
      { layer: 'line', group: 'paint', property: 'line-width', value: 2 },
    ]);
  });

  it('sees a change inside an expression', () => {
    expect(styleChanges([line(1, ['a'])], [line(1, ['b'])])).toHaveLength(1);
  });
});

describe('layerChanges', () => {
  const named = (...ids: string[]) => ids.map((id) => ({ ...line(1, ['a']), id }));

  it('is empty for the same layers', () => {
    expect(layerChanges(named('a', 'b'), named('a', 'b'))).toEqual({ removed: [], added: [] });
  });

  it('names what goes, and what comes under which layer, the topmost first', () => {
    const { removed, added } = layerChanges(
      named('a', 'old', 'z'),
      named('a', 'b', 'c', 'z', 'top'),
    );
    expect(removed).toEqual(['old']);
    expect(added.map(({ layer, under }) => [layer.id, under])).toEqual([
      ['top', undefined],
      ['c', 'z'],
      ['b', 'c'],
    ]);
  });
});

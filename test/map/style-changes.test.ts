import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { styleChanges } from '../../src/map/style-changes.ts';

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

import type { LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { redraw, type Redrawn } from '../../src/map/redraw.ts';

const layer = (id: string, rest: object = {}) =>
  ({
    id,
    type: 'line',
    source: 'lines',
    paint: { 'line-width': 1 },
    ...rest,
  }) as LayerSpecification;

it('sets on a map each kind of change, without checking again what tests check', () => {
  const acts: unknown[] = [];
  const told =
    (name: string) =>
    (...args: unknown[]) =>
      void acts.push([name, ...args]);
  const map = new Proxy({}, { get: (_, name) => told(String(name)) }) as Redrawn;
  const after = layer('new');
  redraw(
    map,
    [
      layer('old'),
      layer('wide', { layout: { 'line-cap': 'round' } }),
      layer('some', { filter: ['has', 'a'] }),
    ],
    [
      layer('wide', { paint: { 'line-width': 2 }, layout: {} }),
      layer('some', { filter: ['has', 'b'], maxzoom: 9 }),
      after,
    ],
  );
  expect(acts).toEqual([
    ['removeLayer', 'old'],
    ['addLayer', after, undefined],
    ['setLayoutProperty', 'wide', 'line-cap', undefined, { validate: false }],
    ['setPaintProperty', 'wide', 'line-width', 2, { validate: false }],
    ['setFilter', 'some', ['has', 'b'], { validate: false }],
    ['setLayerZoomRange', 'some', undefined, 9],
  ]);
});

import type { LayerSpecification } from 'maplibre-gl';

/** One property of one layer that a new picture sets otherwise. */
export interface StyleChange {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
}

/**
 * What must be set so that layers drawn as `before` are drawn as `after`.
 * Both have the same layers: pictures differ in colours, words and opacities alone.
 */
export function styleChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  const previous = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) =>
    (['paint', 'layout'] as const).flatMap((group) => {
      const old = properties(previous.get(layer.id), group);
      return Object.entries(properties(layer, group))
        .filter(([property, value]) => !same(old[property], value))
        .map(([property, value]) => ({ layer: layer.id, group, property, value }));
    }),
  );
}

function properties(
  layer: LayerSpecification | undefined,
  group: 'paint' | 'layout',
): Record<string, unknown> {
  return (layer?.[group] ?? {}) as Record<string, unknown>;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

import type { LayerSpecification } from 'maplibre-gl';

/** One property of one layer that a new picture sets otherwise. */
export interface StyleChange {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
}

/** A layer that a new picture has, and the layer that it lies under, if any. */
export interface AddedLayer {
  readonly layer: LayerSpecification;
  readonly under: string | undefined;
}

/** Which layers go and which come, so that those of `before` become those of `after`. */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): { readonly removed: readonly string[]; readonly added: readonly AddedLayer[] } {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(after.map(({ id }) => id));
  return {
    removed: [...had].filter((id) => !has.has(id)),
    // From the top down: what a layer lies under is then always there.
    added: after
      .map((layer, index) => ({ layer, under: after[index + 1]?.id }))
      .filter(({ layer }) => !had.has(layer.id))
      .toReversed(),
  };
}

/** What must be set so that the layers that both have, drawn as `before`, are drawn as `after`. */
export function styleChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  const previous = new Map(before.map((layer) => [layer.id, layer]));
  return after
    .filter((layer) => previous.has(layer.id) && previous.get(layer.id) !== layer)
    .flatMap((layer) =>
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

import { diff, type DiffCommand } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

/**
 * What must be done so that the layers of `before` become those of `after`, as the specification's
 * own comparison tells it: layers that go and come, also because they draw another source, and
 * properties, filters and zooms that change or vanish. Layers that are the same objects are not
 * looked into: comparing two pictures then costs next to nothing.
 */
export function styleChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly DiffCommand[] {
  const had = new Set(before);
  const kept = new Set(after.filter((layer) => had.has(layer)));
  const whole = new Map(after.map((layer) => [layer.id, layer]));
  const styleOf = (layers: readonly LayerSpecification[]) => ({
    version: 8 as const,
    sources: {},
    layers: layers.map((layer) => (kept.has(layer) ? unseen(layer) : layer)),
  });
  return diff(styleOf(before), styleOf(after)).map((change) => {
    if (change.command !== 'addLayer') return change;
    const [layer, under] = change.args;
    return { command: 'addLayer', args: [whole.get(layer.id) ?? layer, under] };
  });
}

/** Stands for a layer of which nothing changes but perhaps its place. */
function unseen({ id }: LayerSpecification): LayerSpecification {
  return { id, type: 'background' };
}

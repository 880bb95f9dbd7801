import type { PlacedLabel } from '../figure/labels.ts';
import { mapLayer } from './draw/map.ts';
import { outlinesAt } from './ground.ts';
import type { Item } from './layout/part.ts';
import type { Material } from './material.ts';
import type { FigureOptions } from './options.ts';
import { calloutsIn } from './plan/callouts.ts';
import { contextOf } from './plan/context.ts';
import { placedIn } from './plan/placed.ts';
import type { Plan } from './plan/plan.ts';
import type { Content } from './say/content.ts';
import type { Layer, Scene } from './scene.ts';
import { THEMED } from './theme.ts';

/** A figure, laid out. */
export interface Composition extends Plan {
  readonly scene: Scene;
  /** Pixels a unit of the scene, at an enlargement of 1. */
  readonly unit: number;
  /** Pixels at an enlargement of 1. */
  readonly width: number;
  readonly height: number;
  readonly content: Content;
  /** The names on each map. */
  readonly labels: readonly (readonly PlacedLabel[])[];
  /** What is written beside ground on each map. */
  readonly callouts: readonly (readonly PlacedLabel[])[];
}

/** Lays a figure out. @returns null where its texts have no room */
export function compose(options: FigureOptions, material: Material): Composition | null {
  const context = contextOf(options, material);
  const placed = placedIn(context);
  if (!placed) return null;
  const { plan, labels, sheet, unit, height, content } = placed;
  const callouts = calloutsIn(placed, context);
  const { palette, paper } = THEMED[options.theme];
  const scale = Math.max(...plan.maps.map(({ frame }) => frame.scale));
  const maps = plan.maps.map(({ box, frame }, index) =>
    mapLayer({
      prefix: content.pictures[index]?.prefix ?? '',
      box,
      frame,
      outlines: outlinesAt(content.pictures[index]?.geography ?? material.geography, scale * unit),
      zones: content.pictures[index]?.zones ?? [],
      labels: [...(labels[index] ?? []), ...(callouts[index] ?? [])],
      outlined: material.outlined ?? [],
      before2022: content.pictures[index]?.before2022 ?? false,
      palette,
      unit: material.words.units.distance.km,
      names: material.share.layers,
    }),
  );
  const scene: Scene = {
    width: sheet.width,
    height: sheet.height,
    paper,
    layers: [...maps, ...textLayers(plan.items, material)],
  };
  return { ...plan, scene, unit, width: options.size.width, height, content, labels, callouts };
}

/** The texts in the layers of their kind, as an editor's list has them. */
function textLayers(items: readonly Item[], { share: { layers } }: Material): readonly Layer[] {
  const kinds = [
    ['head', layers.head, /^(bar|kicker|title|status|subtitle)/],
    ['caption', layers.caption, /caption/],
    ['legend', layers.legend, /^(legend|sample)/],
    ['credit', layers.credit, /^credit/],
  ] as const;
  return kinds.flatMap(([id, name, pattern]): Layer[] => {
    const own = items.filter((item) => pattern.test(item.name));
    if (own.length === 0) return [];
    return [{ kind: 'layer', id, name, children: own.flatMap(({ drawn }) => drawn) }];
  });
}

import type { PlacedLabel } from '../../figure/labels.ts';
import { mapLayer } from '../draw/map.ts';
import { locatorScale } from '../draw/locator.ts';
import type { MapPanel } from '../draw/panel.ts';
import { degreesOf } from '../options/extents.ts';
import { outlinesAt } from '../draw/ground.ts';
import type { Framed } from '../layout/frames.ts';
import type { Item } from '../layout/part.ts';
import type { Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { calloutsIn } from '../plan/callouts.ts';
import { changingOn } from '../plan/changing.ts';
import { contextOf, type Context } from '../plan/context.ts';
import { distanceMark } from '../plan/distance.ts';
import { furnitureOf } from '../plan/furniture.ts';
import { orientingIn } from '../plan/orienting.ts';
import { placedIn } from '../plan/placed.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../say/content.ts';
import type { Layer, Scene } from '../scene/scene.ts';
import { themed } from '../options/theme.ts';

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
  const { plan, sheet, unit, height, content } = placed;
  const callouts = calloutsIn(placed, context);
  const orienting = orientingIn(placed, callouts, context);
  const labels = placed.labels.map((names, index) => [...names, ...(orienting[index] ?? [])]);
  const marks = content.pictures.map(({ geography }, index) => {
    const frame = plan.maps[index]?.frame;
    // Where other figures share the frame, names of theirs may stand where the line runs.
    if (!frame || options.mode !== 'single' || options.frame === 'shared') return [];
    const mark = distanceMark(geography, frame, {
      changing: changingOn(geography, context),
      placed: [...(labels[index] ?? []), ...(callouts[index] ?? [])],
      obstacles: furnitureOf(frame, geography, context).boxes,
      unit: material.words.units.distance.km,
    });
    return mark ? [mark] : [];
  });
  const { palette, paper } = themed(options.theme, material.house);
  const scale = Math.max(...plan.maps.map(({ frame }) => frame.scale));
  const maps = plan.maps.map(({ box, frame }, index) =>
    mapLayer({
      prefix: content.pictures[index]?.prefix ?? '',
      box,
      frame,
      outlines: outlinesAt(content.pictures[index]?.geography ?? material.geography, scale * unit),
      zones: content.pictures[index]?.zones ?? [],
      labels: [...(marks[index] ?? []), ...(labels[index] ?? []), ...(callouts[index] ?? [])],
      outlined: material.outlined ?? [],
      before2022: content.pictures[index]?.before2022 ?? false,
      unconfirmed: (plan.unconfirmed && content.pictures[index]?.unconfirmed) || null,
      palette,
      locator: locatorOf(plan.maps[index], content.pictures[index], context),
      unit: material.words.units.distance.km,
      names: material.share.layers,
    }),
  );
  const both = callouts.map((one, index) => [...one, ...(marks[index] ?? [])]);
  const scene: Scene = {
    width: sheet.width,
    height: sheet.height,
    paper,
    layers: [...maps, ...textLayers(plan.items, material)],
  };
  return {
    ...plan,
    scene,
    unit,
    width: options.size.width,
    height,
    content,
    labels,
    callouts: both,
  };
}

/** What the small map in a close-up is drawn from. */
function locatorOf(
  map: Framed | undefined,
  picture: Content['pictures'][number] | undefined,
  context: Context,
): MapPanel['locator'] {
  if (!map || !picture) return undefined;
  const { geography, prefix } = picture;
  const { options, material } = context;
  const { locator } = furnitureOf(map.frame, geography, context);
  if (!locator) return undefined;
  const box = { ...locator, x: map.box.x + locator.x, y: map.box.y + locator.y };
  const extent = degreesOf('ukraine', geography);
  return {
    prefix,
    name: material.share.layers.locator,
    box,
    shown: map.frame,
    extent,
    outlines: outlinesAt(geography, locatorScale({ box, extent })),
    palette: themed(options.theme, material.house).palette,
  };
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

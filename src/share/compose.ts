import type { PlacedLabel } from '../figure/labels.ts';
import { changingZones } from '../model/changing.ts';
import { placedLabels } from './draw/labels.ts';
import { mapLayer } from './draw/map.ts';
import { scaleBox } from './draw/scale.ts';
import { regionsIn } from './extents.ts';
import { outlinesAt } from './ground.ts';
import type { Item } from './layout/part.ts';
import { allTold, type Material } from './material.ts';
import type { FigureOptions } from './options.ts';
import { contextOf, type Context } from './plan/context.ts';
import { planFor, type Plan } from './plan/plan.ts';
import { sheetFor } from './plan/sheet.ts';
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
}

/** Lays a figure out. @returns null where its texts have no room */
export function compose(options: FigureOptions, material: Material): Composition | null {
  const context = contextOf(options, material);
  const { content } = context;
  const { sheet, unit, height } = sheetFor(context);
  const plan = planFor(sheet, context);
  if (!plan) return null;
  const { palette, paper } = THEMED[options.theme];
  const scale = Math.max(...plan.maps.map(({ frame }) => frame.scale));
  const outlines = outlinesAt(material.geography, scale * unit);
  const labels = labelsFor(plan.maps, context);
  const maps = plan.maps.map(({ box, frame }, index) =>
    mapLayer({
      prefix: content.pictures[index]?.prefix ?? '',
      box,
      frame,
      outlines,
      zones: content.pictures[index]?.zones ?? [],
      labels: labels[index] ?? [],
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
  return { ...plan, scene, unit, width: options.size.width, height, content, labels };
}

/** The names on each map. All maps of a figure are framed alike, and have the same names. */
function labelsFor([first]: Plan['maps'], context: Context): Composition['labels'] {
  const { options, material, content } = context;
  const { geography, lang, words } = material;
  if (!first) return [];
  const scenarios = allTold(options, material).map(({ scenario }) => scenario);
  const placed = placedLabels({
    geography,
    frame: first.frame,
    lang,
    labels: options.labels,
    regionNames: words.regionLabels,
    about: regionsIn(options.extent),
    changing: changingZones(scenarios, geography.zones),
    sites: content.pictures.flatMap(({ sites }) => sites),
    obstacles: [scaleBox(first.frame, words.units.distance.km)],
  });
  return content.pictures.map(({ sites }) =>
    placed.filter(({ kind, id }) => kind !== 'site' || sites.some((site) => site === id)),
  );
}

/** The texts in the layers of their kind, as an editor's list has them. */
function textLayers(items: readonly Item[], { share: { layers } }: Material): readonly Layer[] {
  const kinds = [
    ['head', layers.head, /^(bar|title|status|subtitle)/],
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

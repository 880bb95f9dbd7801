import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { ANCHORS, PLAIN_ANCHORS, type Anchor } from '../grammar/anchors.ts';
import type { Palette } from '../grammar/palette.ts';
import { fontIn } from './fonts.ts';
import { DOT, SITE } from './images.ts';
import { kind } from './kind.ts';

/**
 * Labels, the least important first: MapLibre places the last layer first.
 * @param families of the names' fonts, the best first
 * @param shown without it they are laid out and can't be seen: showing them then is at once
 * @param sides where the marks of some places should stand if that is possible
 */
export function labelLayers(
  palette: Palette,
  families: readonly string[],
  shown = true,
  sides: ReadonlyMap<string, Anchor> = new Map(),
): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', 'name'];
  const layers = [
    label(
      'river-label',
      'names',
      kind('label-river'),
      {
        layout: { 'text-field': name, 'text-size': 11 },
        paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo },
      },
      6,
    ),
    label('sea-label', 'names', kind('label-sea'), {
      layout: {
        'text-field': name,
        'text-size': 13,
        'text-letter-spacing': 0.12,
        'text-max-width': 6,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.sea },
    }),
    label('country-label', 'names', kind('label-country'), {
      layout: {
        'text-field': ['upcase', name],
        'text-size': 12,
        'text-letter-spacing': 0.2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.quietText, 'text-halo-color': palette.abroad },
    }),
    ...[5, 4, 3, 2, 1].map((rank) => townLabel(rank, name, palette, families, sides)),
    label('site', 'places', ['==', ['get', 'kind'], 'site'], {
      layout: {
        ...pointLayout(name, SITE, sides),
        'text-field': ['step', ['zoom'], '', SITE_NAMES_FROM, name],
        'text-size': 12,
        'icon-allow-overlap': true,
        'text-optional': true,
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo },
    }),
    regionLabel('context', CONTEXT_REGIONS_FROM, name, palette, families),
    regionLabel('named', 0, name, palette, families),
  ];
  const opacity = shown ? 1 : 0;
  return layers.map((layer) => ({
    ...layer,
    layout: { 'text-font': fontIn(families, 400), ...layer.layout },
    paint: { ...layer.paint, 'text-opacity': opacity, 'icon-opacity': opacity },
  }));
}

/** Zoom from which the names of towns of a rank are shown: capitals always, villages near. */
const TOWNS_FROM: Readonly<Record<number, number>> = { 1: 0, 2: 5.6, 3: 6.8, 4: 7.6, 5: 8.6 };

/** Zoom from which sites have their names; their marks are always there. */
const SITE_NAMES_FROM = 6.4;

/** Zoom from which regions that few proposals name have their names. */
const CONTEXT_REGIONS_FROM = 5.7;

function townLabel(
  rank: number,
  name: ExpressionSpecification,
  palette: Palette,
  families: readonly string[],
  sides: ReadonlyMap<string, Anchor>,
): SymbolLayerSpecification {
  return label(
    `town-${rank}`,
    'places',
    ['all', ['==', ['get', 'kind'], 'town'], ['==', ['get', 'rank'], rank]],
    {
      layout: {
        ...pointLayout(name, DOT, sides),
        'text-size': [14, 14, 13][rank] ?? 12,
        'text-font': fontIn(families, rank < 3 ? 600 : 400),
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo },
    },
    TOWNS_FROM[rank],
  );
}

function regionLabel(
  group: 'named' | 'context',
  minzoom: number,
  name: ExpressionSpecification,
  palette: Palette,
  families: readonly string[],
): SymbolLayerSpecification {
  return label(
    `region-label-${group}`,
    'names',
    kind(group === 'named' ? 'label-region' : 'label-context-region'),
    {
      layout: {
        'text-field': ['upcase', name],
        'text-font': fontIn(families, 600),
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 8, 16],
        'text-letter-spacing': 0.14,
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo },
    },
    minzoom,
  );
}

type Parts = Pick<SymbolLayerSpecification, 'layout' | 'paint'>;

function label(
  id: string,
  source: string,
  filter: ExpressionSpecification | boolean,
  { layout, paint }: Parts,
  minzoom = 0,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    minzoom,
    layout: { ...layout },
    paint: { 'text-halo-width': 1.4, ...paint },
  };
}

function pointLayout(
  name: ExpressionSpecification,
  icon: string,
  sides: ReadonlyMap<string, Anchor>,
): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': name,
    'icon-image': icon,
    'text-variable-anchor-offset': [
      'match',
      ['get', 'id'],
      ...anchorsBy(sides).flatMap(([id, anchors]) => [id, ['literal', offsets(anchors)]]),
      ['literal', offsets(PLAIN_ANCHORS)],
    ] as unknown as ExpressionSpecification,
    'text-justify': 'auto',
    'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population'], 0]],
  };
}

/** The anchors of places that have their own, with the given sides first. */
function anchorsBy(sides: ReadonlyMap<string, Anchor>): [string, readonly Anchor[]][] {
  const ids = new Set([...Object.keys(ANCHORS), ...sides.keys()]);
  return [...ids].map((id) => {
    const side = sides.get(id);
    const anchors = ANCHORS[id] ?? PLAIN_ANCHORS;
    return [id, side ? [side, ...anchors.filter((anchor) => anchor !== side)] : anchors];
  });
}

/** Anchors with the distance of the name from its mark, in ems. */
function offsets(anchors: readonly Anchor[]): (Anchor | [number, number])[] {
  const away = { left: [0.55, 0], right: [-0.55, 0], top: [0, 0.45], bottom: [0, -0.45] } as const;
  return anchors.flatMap((anchor) => [anchor, [...away[anchor]]]);
}

import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Feature } from 'geojson';
import { LIVE_TYPE, NEAR_FROM, TOWN_TYPES } from '../grammar/live-names.ts';
import type { Palette } from '../grammar/palette.ts';
import { fontIn } from './fonts.ts';
import { DOT, SITE } from './images.ts';
import { kind, NEAR_SOURCE } from './kind.ts';
import { anchorOffsets, hasPlace } from './name-places.ts';

/**
 * Labels, the least important first: MapLibre places the last layer first.
 * @param families of the names' fonts, the best first
 * @param shown without it they are laid out and can't be seen: showing them then is at once
 * @param places towns and sites, each with the sides on which its name stands on its holder's ground
 */
export function labelLayers(
  palette: Palette,
  families: readonly string[],
  shown = true,
  places: readonly Feature[] = [],
): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', 'name'];
  const river = {
    layout: {
      'text-field': name,
      'text-size': LIVE_TYPE.river.size,
      'text-letter-spacing': LIVE_TYPE.river.letterSpacing,
    },
    paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo },
  } as const;
  const alongRiver = {
    layout: { ...river.layout, 'symbol-placement': 'line', ...ALONG },
    paint: river.paint,
  } as const;
  const layers = [
    label('stream-label', NEAR_SOURCE, standing('label-river'), alongRiver, NEAR_FROM),
    label('stream-level', NEAR_SOURCE, LEVEL, river, NEAR_FROM),
    label('river-label', 'names', kind('label-river'), river, 6),
    label('sea-label', 'names', standing('label-sea'), {
      layout: {
        'text-field': name,
        'text-size': LIVE_TYPE.sea.size,
        'text-letter-spacing': LIVE_TYPE.sea.letterSpacing,
        'text-max-width': 100,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.sea },
    }),
    label('country-label', 'names', standing('label-country'), {
      layout: {
        'text-field': ['upcase', name],
        'text-size': LIVE_TYPE.country.size,
        'text-letter-spacing': LIVE_TYPE.country.letterSpacing,
        'text-max-width': 100,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.quietText, 'text-halo-color': palette.abroad },
    }),
    ...[5, 4, 3, 2, 1].map((rank) => townLabel(rank, name, palette, families, places)),
    label('site', 'places', ['==', ['get', 'kind'], 'site'], {
      layout: {
        ...pointLayout(name, SITE, placesOf(places, 'site')),
        'text-field': ['step', ['zoom'], '', SITE_NAMES_FROM, name],
        'text-size': LIVE_TYPE.site.size,
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

/** Names of rivers that stand level, beside their points. */
const LEVEL: ExpressionSpecification = [
  'all',
  kind('label-river'),
  ['==', ['geometry-type'], 'Point'],
];

/** How names stand along their rivers: how far apart, and how far a letter may turn from the one before. */
const ALONG = { 'symbol-spacing': 170, 'text-max-angle': 70 } as const;

/** Zoom from which the names of towns of a rank are shown: capitals always, villages near. */
const TOWNS_FROM: Readonly<Record<number, number>> = { 1: 0, 2: 5.6, 3: 6.8, 4: 7.6, 5: 8.6 };

/** Zoom from which sites have their names; their marks are always there. */
const SITE_NAMES_FROM = 6;

/** Zoom from which regions that few proposals name have their names. */
const CONTEXT_REGIONS_FROM = 5.7;

function townLabel(
  rank: number,
  name: ExpressionSpecification,
  palette: Palette,
  families: readonly string[],
  places: readonly Feature[],
): SymbolLayerSpecification {
  const own = placesOf(places, 'town', rank);
  return label(
    `town-${rank}`,
    'places',
    ['all', ['==', ['get', 'kind'], 'town'], ['==', ['get', 'rank'], rank], hasPlace(own)],
    {
      layout: {
        ...pointLayout(name, DOT, own),
        'text-size': byPopulation(({ size }) => size),
        'text-font': byPopulation(({ weight }) => ['literal', fontIn(families, weight)]),
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo },
    },
    TOWNS_FROM[rank],
  );
}

/** A property of a town's name by how many people live there. */
function byPopulation(
  valueOf: (type: (typeof TOWN_TYPES)[number]) => unknown,
): ExpressionSpecification {
  const [first, ...others] = TOWN_TYPES;
  const steps = others.flatMap((type) => [type.least, valueOf(type)]);
  const people = ['coalesce', ['get', 'population'], 0];
  return ['step', people, valueOf(first), ...steps] as unknown as ExpressionSpecification;
}

function placesOf(places: readonly Feature[], of: string, rank?: number): readonly Feature[] {
  return places.filter(
    ({ properties }) =>
      properties?.['kind'] === of && (rank === undefined || properties['rank'] === rank),
  );
}

function regionLabel(
  group: 'named' | 'context',
  minzoom: number,
  name: ExpressionSpecification,
  palette: Palette,
  families: readonly string[],
): SymbolLayerSpecification {
  const { from, to, weight, letterSpacing } = LIVE_TYPE.region;
  return label(
    `region-label-${group}`,
    'names',
    standing(group === 'named' ? 'label-region' : 'label-context-region'),
    {
      layout: {
        'text-field': ['upcase', name],
        'text-font': fontIn(families, weight),
        'text-size': ['interpolate', ['linear'], ['zoom'], ...from, ...to],
        'text-letter-spacing': letterSpacing,
        'text-max-width': 100,
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo },
    },
    minzoom,
  );
}

/** Names of a kind that have their place at a zoom. */
function standing(of: string): ExpressionSpecification {
  return [
    'all',
    kind(of),
    ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
    ['<', ['zoom'], ['coalesce', ['get', 'to'], 24]],
  ] as unknown as ExpressionSpecification;
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
  places: readonly Feature[],
): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': name,
    'icon-image': icon,
    'text-variable-anchor-offset': anchorOffsets(places),
    'text-justify': 'auto',
    'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population'], 0]],
  };
}

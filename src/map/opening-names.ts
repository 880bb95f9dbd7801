import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Anchor } from '../grammar/anchors.ts';
import { LEADER } from '../grammar/line.ts';
import type { Palette } from '../grammar/palette.ts';
import type { StandingName, StandingNames } from '../grammar/standing-name.ts';
import { fontIn } from './fonts.ts';
import { DOT, SITE } from './images.ts';

/** Source of the names with which the map opens, where the figure has them. */
export const OPENING_SOURCE = 'opening-names';

/**
 * How far MapLibre sets the middle of capitals below a point that its text is centred on, in em.
 * Measured: it knows the boxes of glyphs and not the font's own measures.
 */
const DROP = 0.13;

/** From one baseline to the next, in em: as in figures. */
const LINE_HEIGHT = 1.1;

/**
 * The names of a figure as points, as large as the figure shows them at a zoom.
 * A name and its mark are features of their own: their places are not the same.
 */
export function openingNames(
  standing: StandingNames,
  zoom: number,
): FeatureCollection<Point | LineString> {
  const scale = 2 ** (zoom - standing.zoom);
  return {
    type: 'FeatureCollection',
    features: standing.names.flatMap((name): Feature<Point | LineString>[] => [
      ...leadersOf(name),
      ...marksOf(name, scale),
      ...textsOf(name, scale),
    ]),
  };
}

function leadersOf({ leader }: StandingName): Feature<LineString>[] {
  if (!leader) return [];
  const coordinates = leader.map((position) => [...position]);
  return [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }];
}

function marksOf({ kind, mark }: StandingName, scale: number): Feature<Point>[] {
  if (!mark) return [];
  const properties = { icon: kind === 'site' ? SITE : DOT, scale };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...mark] } }];
}

function textsOf(name: StandingName, scale: number): Feature<Point>[] {
  if (name.lines.length === 0) return [];
  const properties = {
    kind: name.kind,
    text: name.lines.join('\n'),
    size: name.size * scale,
    spacing: name.letterSpacing,
    semibold: name.weight === 600,
    anchor: { start: 'left', middle: 'center', end: 'right' }[name.textAnchor],
  };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...name.at] } }];
}

/** The layers of those names. They stand over each other's way as they did in the figure. */
export function openingLayers(
  palette: Palette,
  families: readonly string[],
  shown: boolean,
): LayerSpecification[] {
  const opacity = shown ? 1 : 0;
  const ink = (kinds: string[], colour: string) => [kinds, colour] as const;
  return [
    ...LEADER.map(([tint, width]) => ({
      id: `opening-leader-${tint}`,
      type: 'line' as const,
      source: OPENING_SOURCE,
      filter: ['==', ['geometry-type'], 'LineString'] as never,
      paint: { 'line-color': palette[tint], 'line-width': width, 'line-opacity': opacity },
    })),
    {
      id: 'opening-mark',
      type: 'symbol',
      source: OPENING_SOURCE,
      filter: ['has', 'icon'],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['get', 'scale'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': opacity },
    },
    {
      id: 'opening-name',
      type: 'symbol',
      source: OPENING_SOURCE,
      filter: ['has', 'text'],
      layout: {
        'text-field': ['get', 'text'],
        'text-size': ['get', 'size'],
        'text-font': [
          'case',
          ['get', 'semibold'],
          ['literal', fontIn(families, 600)],
          ['literal', fontIn(families, 400)],
        ],
        'text-letter-spacing': ['get', 'spacing'],
        'text-line-height': LINE_HEIGHT,
        'text-max-width': 100,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [0, -DROP],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'kind'],
          ...ink(['sea', 'river'], palette.waterText),
          ...ink(['country'], palette.quietText),
          palette.text,
        ] as unknown as ExpressionSpecification,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        'text-opacity': opacity,
      },
    },
  ];
}

/** On which side of its name the mark of each place stands in the figure. */
export function sidesOf({ names }: StandingNames): ReadonlyMap<string, Anchor> {
  return new Map(
    names.flatMap(({ id, textAnchor, at, mark, lines }): [string, Anchor][] => {
      if (!mark || lines.length === 0) return [];
      if (textAnchor !== 'middle') return [[id, textAnchor === 'start' ? 'left' : 'right']];
      return [[id, at[1] > mark[1] ? 'bottom' : 'top']];
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from '../content/messages/index.ts';
import { extentOf, openingExtent } from '../figure/extent.ts';
import { Figure, type FigureZone } from '../figure/Figure.tsx';
import { FigureDefs } from '../figure/FigureDefs.tsx';
import { frameFor, type Frame } from '../figure/frame.ts';
import type { PlacedLabel } from '../figure/labels.ts';
import { labelsOf } from '../figure/labelling.ts';
import { shapesOf, type Shapes } from '../figure/shapes.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';

/** Where the map lies on a card, in pixels. */
export const MAP = { x: 500, y: 0, width: 700, height: 630 } as const;

/** Pixels of a card per pixel of the figure: cards are mostly seen at half their size. */
export const ZOOM = 1.4;

/** Air around what the page opens on, in degrees. */
const AIR = [0.25, 0.12] as const;

/** Least triangle that a line makes, in square units: finer than on the page. */
const DETAIL = 8;

/** What the maps of all cards share. */
export interface CardMap {
  readonly frame: Frame;
  readonly shapes: Shapes;
  readonly labelsIn: (lang: Language) => readonly PlacedLabel[];
}

/** Frames, draws and labels the figure for cards. */
export function cardMap(geography: Geography): CardMap {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const size = { id: 'card', width: MAP.width / ZOOM, height: MAP.height / ZOOM, insets };
  const [west, south, east, north] = openingExtent(geography);
  const extent = extentOf([
    [west - AIR[0], south - AIR[1]],
    [east + AIR[0], north + AIR[1]],
  ]);
  const frame = frameFor(size, extent);
  // In the lower left corner stands the scale bar.
  const obstacles = [{ x: 0, y: size.height - 28, width: 90, height: 28 }];
  const naming = { towns: 1, contextRegions: false, siteNames: false, obstacles };
  // A card's legend explains the ground alone: marks of sites would be riddles.
  const labelsIn = (lang: Language) =>
    labelsOf(geography, frame, naming, lang, MESSAGES[lang].regionLabels).filter(
      ({ kind }) => kind !== 'site',
    );
  return { frame, shapes: shapesOf(geography, DETAIL), labelsIn };
}

interface Props {
  readonly map: CardMap;
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly zones: readonly FigureZone[];
}

/** The figure in its place on a card. */
export function CardFigure({ map, lang, ...figure }: Props) {
  const { frame, shapes, labelsIn } = map;
  const unit = MESSAGES[lang].units.distance.km;
  return (
    <>
      <FigureDefs shapes={shapes} frames={[frame]} labels={{ card: labelsIn(lang) }} unit={unit} />
      <svg {...MAP} viewBox={`0 0 ${frame.width} ${frame.height}`}>
        <path class="fill-sea" d={`M0 0H${frame.width}V${frame.height}H0Z`} />
        <Figure frame={frame} {...figure} />
      </svg>
    </>
  );
}

/**
 * The figure's own style for a rasteriser that doesn't know `vector-effect`: lines are as wide as
 * they are on the page when the figure is shown in this frame.
 */
export function cardFigureCss(root: string, { scale }: Frame): string {
  const css = readFileSync(join(root, 'src/figure/figure.css'), 'utf8');
  const units = (length: string) => `${Math.round((Number(length) / scale) * 1000) / 1000}`;
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/[^{}]+\{[^}]*\}/g, (rule) =>
      /-line\b|\.edge\b/.test(rule)
        ? rule
            .replaceAll(/(stroke-width:\s*)([\d.]+)px/g, (_, name, px) => name + units(px))
            .replaceAll(/(stroke-dasharray:\s*)([\d. ]+)/g, (_, name: string, list: string) =>
              name.concat(list.split(' ').map(units).join(' ')),
            )
        : rule.replaceAll(/font-family:[^;]*;/g, ''),
    );
}

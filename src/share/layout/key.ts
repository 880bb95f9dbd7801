import { EDGE, LINES } from '../../grammar/line.ts';
import {
  edgeColour,
  groundColour,
  patternColour,
  restColour,
  type Palette,
} from '../../grammar/palette.ts';
import { SHAPES } from '../../grammar/pattern.ts';
import type { Treatment } from '../../grammar/treatment.ts';
import { hatch } from '../draw/hatch.ts';
import { recognitionLine, stroked } from '../draw/map.ts';
import { diamond } from '../draw/names.ts';
import { unconfirmedLayer } from '../draw/unconfirmed.ts';
import { rectangle, type Drawn, type Line } from '../scene/scene.ts';
import { setText, type Setting } from '../type/block.ts';
import { NOTHING, textPart, type Part } from './part.ts';

/** What an entry of a legend shows a sample of. */
export type Sample =
  | { readonly kind: 'ground'; readonly treatment: Treatment }
  | { readonly kind: 'contactLine' }
  | { readonly kind: 'before2022' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'site' };

/** A sample and what it means. */
export interface Entry {
  /** Tells it from others. */
  readonly key: string;
  readonly sample: Sample;
  readonly text: string;
}

/** A sample's size; air beside it, between entries, and between columns. */
const SWATCH = { width: 28, height: 16 } as const;
const GAPS = { text: 9, entry: 6, column: 20 } as const;
const SITE_RADIUS = 5.5;
/** Lines that an entry may take. */
const MOST_LINES = 9;

/** The least width of a column. */
export const LEAST_COLUMN = 190;

/** The entries of a legend in columns, read from above to below. */
export function keyPart(
  entries: readonly Entry[],
  columns: number,
  width: number,
  setting: Setting,
  palette: Palette,
): Part {
  if (entries.length === 0) return NOTHING;
  const each = (width - (columns - 1) * GAPS.column) / columns;
  const parts = entries.map((entry, index) => entryPart(entry, index, each, setting, palette));
  const piles = piled(parts, columns);
  const heights = piles.map(heightOf);
  return {
    width,
    height: Math.max(...heights),
    at: (x, y) =>
      piles.flatMap((pile, column) => {
        let top = y;
        return pile.flatMap((part) => {
          const items = part.at(x + column * (each + GAPS.column), top);
          top += part.height + GAPS.entry;
          return items;
        });
      }),
  };
}

function heightOf(pile: readonly Part[]): number {
  return pile.reduce((sum, { height }) => sum + height + GAPS.entry, -GAPS.entry);
}

/** Parts in their order, in so many piles that the highest is as low as it can be. */
function piled(parts: readonly Part[], columns: number): readonly (readonly Part[])[] {
  if (columns === 1) return [parts];
  let best: readonly (readonly Part[])[] = [parts];
  for (let count = 1; count <= parts.length; count++) {
    const rest = piled(parts.slice(count), columns - 1).filter((pile) => pile.length > 0);
    const piles = [parts.slice(0, count), ...rest];
    if (Math.max(...piles.map(heightOf)) < Math.max(...best.map(heightOf))) best = piles;
  }
  return best;
}

function entryPart(
  { sample, text }: Entry,
  index: number,
  width: number,
  setting: Setting,
  palette: Palette,
): Part {
  const room = { width: width - SWATCH.width - GAPS.text, lines: MOST_LINES };
  const block = setText(text, room, [setting]);
  const words = textPart(`legend ${index + 1}`, block, 'text', palette);
  const height = Math.max(block.height, SWATCH.height);
  return {
    width: SWATCH.width + GAPS.text + block.width,
    height,
    at: (x, y) => {
      // Beside the first line, so that samples of long texts stand where reading begins.
      const top = y + Math.max(0, (setting.leading - SWATCH.height) / 2);
      const box = { x, y: top, ...SWATCH };
      return [
        { name: `sample ${index + 1}`, box, drawn: sampleOf(sample, index, x, top, palette) },
        ...words.at(
          x + SWATCH.width + GAPS.text,
          y + Math.max(0, (SWATCH.height - setting.leading) / 2),
        ),
      ];
    },
  };
}

function sampleOf(
  sample: Sample,
  index: number,
  x: number,
  y: number,
  palette: Palette,
): readonly Drawn[] {
  const { width, height } = SWATCH;
  const across: Line = {
    points: [
      [x, y + height / 2],
      [x + width, y + height / 2],
    ],
    closed: false,
  };
  switch (sample.kind) {
    case 'ground':
      return groundSample(sample.treatment, index, x, y, palette);
    case 'site':
      return [diamond([x + width / 2, y + height / 2], SITE_RADIUS, palette)];
    case 'contactLine':
      return [LINES.casing, LINES.contact].map((style) => ({
        kind: 'shape',
        lines: [across],
        stroke: { colour: palette[style.ink], width: style.width },
      }));
    case 'unconfirmed': {
      const lines = [rectangle(x, y, width, height)];
      return [
        ...unconfirmedLayer(`sample-${index + 1}`, lines, restColour(palette), palette),
        ...stroked(lines, LINES.region, palette),
      ];
    }
    case 'before2022':
      return stroked([across], LINES.before2022, palette);
  }
}

function groundSample(
  treatment: Treatment,
  index: number,
  x: number,
  y: number,
  palette: Palette,
): readonly Drawn[] {
  const { pattern } = treatment;
  const { width, height } = SWATCH;
  const lines = [rectangle(x, y, width, height)];
  const edge = { colour: edgeColour(palette, treatment), width: EDGE };
  return [
    { kind: 'shape', lines, fill: groundColour(palette, treatment) },
    {
      kind: 'layer',
      id: `sample-${index + 1}`,
      clip: lines,
      children: [
        ...(pattern
          ? [hatch(SHAPES[pattern.kind], { x, y, width, height }, patternColour(palette, pattern))]
          : []),
        ...recognitionLine(treatment, lines, palette),
        { kind: 'shape', lines, stroke: edge },
      ],
    },
  ];
}

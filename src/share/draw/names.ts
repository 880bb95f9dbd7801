import { LINE_HEIGHT, type PlacedLabel } from '../../figure/labels.ts';
import { HALOS, LEADER } from '../../grammar/line.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Disc, Drawn, Layer, Shape, Words, XY } from '../scene/scene.ts';
import type { MapPanel } from './panel.ts';

/** Ink of each kind of name. */
const INKS = {
  town: 'text',
  site: 'text',
  region: 'text',
  country: 'quietText',
  sea: 'waterText',
  river: 'waterText',
  callout: 'text',
} as const satisfies Record<PlacedLabel['kind'], keyof Palette>;

/** The names of a map with their marks, each a part of its own. */
export function nameLayers({ prefix, box, labels, palette }: MapPanel): readonly Layer[] {
  return labels.map((label) => ({
    kind: 'layer',
    id: `${prefix}name-${label.id.replace(/^name-/, '')}`,
    children: [
      ...leaderOf(label, [box.x, box.y], palette),
      ...markOf(label, [box.x, box.y], palette),
      ...nameOf(label, [box.x, box.y], palette),
    ],
  }));
}

function nameOf(label: PlacedLabel, [left, top]: XY, palette: Palette): Words[] {
  const { kind, lines, x, y, size, weight, letterSpacing, textAnchor } = label;
  if (lines.length === 0) return [];
  return [
    {
      kind: 'words',
      hold: textAnchor,
      lines: lines.map((text, index) => ({
        text,
        at: [left + x, top + y + index * LINE_HEIGHT * size],
      })),
      face: weight === 600 ? 'sansBold' : 'sans',
      size,
      ...(letterSpacing > 0 && { spacing: letterSpacing }),
      fill: palette[INKS[kind]],
      halo: { colour: palette.halo, width: HALOS.name },
    },
  ];
}

function leaderOf({ leader }: PlacedLabel, [left, top]: XY, palette: Palette): Shape[] {
  if (!leader) return [];
  const points = leader.map(([x, y]): XY => [left + x, top + y]);
  return LEADER.map(([ink, width]) => ({
    kind: 'shape',
    lines: [{ points, closed: false }],
    stroke: { colour: palette[ink], width },
  }));
}

function markOf({ kind, mark }: PlacedLabel, [left, top]: XY, palette: Palette): Drawn[] {
  if (!mark) return [];
  const at: XY = [left + mark.x, top + mark.y];
  return [kind === 'site' ? diamond(at, mark.r, palette) : dot(at, mark.r, palette)];
}

function dot(at: XY, r: number, palette: Palette): Disc {
  const halo = { colour: palette.halo, width: HALOS.mark };
  return { kind: 'disc', at, r, fill: palette.text, halo };
}

/** The mark of a site. */
export function diamond([x, y]: XY, r: number, palette: Palette): Shape {
  return {
    kind: 'shape',
    lines: [
      {
        points: [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ],
        closed: true,
      },
    ],
    fill: palette.text,
    halo: { colour: palette.halo, width: HALOS.mark },
  };
}

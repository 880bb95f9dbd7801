import type { Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';
import { scaleBarOf } from '../../figure/scale-bar.ts';
import { HALOS } from '../../grammar/line.ts';
import type { Layer } from '../scene/scene.ts';
import { widthOf } from '../type/faces.ts';
import type { MapPanel } from './panel.ts';

/** Longest scale bar in parts of the map's width, its distance from the corner, height of its ends, size of its text. */
const LONGEST = 0.2;
const CORNER = 8;
const ENDS = 5;
const SIZE = 11;
const STROKE = 1.5;

/** Where the scale bar of a frame lies, for what must keep clear of it. */
export function scaleBox(frame: Frame, unit: string): Box {
  const { km, pixels } = scaleBarOf(frame, frame.width * LONGEST);
  const width = Math.max(pixels, widthOf(`${km} ${unit}`, 'sans', SIZE) + 4) + 2 * CORNER;
  const height = ENDS + SIZE + 2 * CORNER;
  return { x: 0, y: frame.height - height, width, height };
}

/** The scale bar in the lower left corner of a map. */
export function scaleLayer({ prefix, box, frame, palette, names }: MapPanel, unit: string): Layer {
  const { km, pixels } = scaleBarOf(frame, frame.width * LONGEST);
  const [x, y] = [box.x + CORNER, box.y + box.height - CORNER];
  const points = [
    [x, y - ENDS],
    [x, y],
    [x + pixels, y],
    [x + pixels, y - ENDS],
  ] as const;
  return {
    kind: 'layer',
    id: `${prefix}scale`,
    name: names.scale,
    children: [
      {
        kind: 'shape',
        lines: [{ points, closed: false }],
        stroke: { colour: palette.text, width: STROKE },
      },
      {
        kind: 'words',
        hold: 'start',
        lines: [{ text: `${km} ${unit}`, at: [x + 4, y - ENDS] }],
        face: 'sans',
        size: SIZE,
        fill: palette.text,
        halo: { colour: palette.halo, width: HALOS.name },
      },
    ],
  };
}

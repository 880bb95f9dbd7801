import type { Geometry } from 'geojson';
import { frameFor, type Extent, type Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';
import type { Outlines } from '../../figure/outlines.ts';
import { mix } from '../../grammar/colour.ts';
import type { Palette } from '../../grammar/palette.ts';
import { rectangle, type Layer, type Line, type Shape } from '../scene/scene.ts';
import { clippedTo, linesOf } from '../scene/clip.ts';
import { placing, viewOf } from './placing.ts';

/** Air around Ukraine, the width of its rim, those of the rectangle, its casing first, and its least side. */
const INSET = 4;
const RIM = 0.6;
const HERE = [3.4, 1.6] as const;
const LEAST = 7;
/** What part of a border's ink Ukraine has. */
const GREY = 0.6;

/** What the small map is drawn from. */
export interface LocatorParts {
  readonly prefix: string;
  readonly name: string;
  /** Where it stands in the picture. */
  readonly box: Box;
  /** What the large map shows. */
  readonly shown: Frame;
  /** Ukraine's extent in degrees, and outlines as fine as the small map needs. */
  readonly extent: Extent;
  readonly outlines: Outlines;
  readonly palette: Palette;
}

/** The size in which the small map frames Ukraine. */
function frameOf({ box: { width, height }, extent }: Pick<LocatorParts, 'box' | 'extent'>): Frame {
  const insets = { top: INSET, right: INSET, bottom: INSET, left: INSET };
  return frameFor({ id: 'locator', width, height, insets }, extent);
}

/** Pixels a unit of the plane in the small map. */
export function locatorScale(parts: Pick<LocatorParts, 'box' | 'extent'>): number {
  return frameOf(parts).scale;
}

/** A small map of Ukraine, all alike, with a rectangle around what the large map shows. */
export function locatorLayer(parts: LocatorParts): Layer {
  const { prefix, name, box, shown, outlines, palette } = parts;
  const frame = frameOf(parts);
  const place = placing(box, frame);
  const view = viewOf(frame, 0);
  const shapesOf = (geometries: readonly Geometry[]): readonly Line[] =>
    geometries.flatMap((geometry) => linesOf(clippedTo(geometry, view), place));
  const whole = rectangle(box.x, box.y, box.width, box.height);
  // Of no holder's hue: it says where, not whose.
  const ukraine = mix(palette.paper, palette.border, GREY);
  const shape = (lines: readonly Line[], paint: Pick<Shape, 'fill' | 'stroke'>): Shape => ({
    kind: 'shape',
    lines,
    ...paint,
  });
  return {
    kind: 'layer',
    id: `${prefix}locator`,
    name,
    clip: [whole],
    children: [
      shape([whole], { fill: palette.sea }),
      shape(shapesOf([outlines.land]), { fill: palette.abroad }),
      shape(shapesOf([...outlines.ukraine, ...outlines.zones.values()]), {
        fill: ukraine,
        // Closes the seams between parts.
        stroke: { colour: ukraine, width: RIM, round: true },
      }),
      ...[palette.casing, palette.contactLine].map((colour, index) =>
        shape([hereIn(shown, frame, box)], { stroke: { colour, width: HERE[index] ?? 0 } }),
      ),
      shape([whole], { stroke: { colour: palette.border, width: 2 * RIM } }),
    ],
  };
}

/** What the large map shows, in the small one: large enough to be seen. */
function hereIn(shown: Frame, frame: Frame, box: Box): Line {
  const view = viewOf(shown, 0);
  const [left, top] = placing(box, frame)([view.x, view.y]);
  const [width, height] = [view.width * frame.scale, view.height * frame.scale];
  const [wide, high] = [Math.max(LEAST, width), Math.max(LEAST, height)];
  return rectangle(left - (wide - width) / 2, top - (high - height) / 2, wide, high);
}

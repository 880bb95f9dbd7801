import type { Geometry, MultiPolygon, Position } from 'geojson';
import type { Box } from '../../figure/labels.ts';
import { project } from '../../figure/projection.ts';
import { VEIL } from '../../grammar/classes.ts';
import { mix, type Colour } from '../../grammar/colour.ts';
import { HATCH } from '../../grammar/pattern.ts';
import { unconfirmedColour, type Palette } from '../../grammar/palette.ts';
import type { Drawn, Layer, Line, XY } from '../scene/scene.ts';
import { boxOf, clippedTo, linesOf } from '../scene/clip.ts';
import { hatch } from './hatch.ts';

const known = new WeakMap<MultiPolygon, Geometry>();

/** What is not confirmed in a figure's plane: made once, for a legend asks for it again and again. */
function inUnits(shape: MultiPolygon): Geometry {
  const moved = ([lon = NaN, lat = NaN]: Position): Position => [...project([lon, lat])];
  const made = known.get(shape) ?? {
    ...shape,
    coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.map(moved))),
  };
  known.set(shape, made);
  return made;
}

/** The lines of what is not confirmed within a box of the plane. */
export function unconfirmedLines(
  shape: MultiPolygon,
  view: Box,
  place: (at: Position) => XY,
): readonly Line[] {
  return linesOf(clippedTo(inUnits(shape), view), place);
}

/**
 * What is not confirmed, to be clipped by the ground that it lies on: hatching on a veil, which is
 * all that is seen of it from afar.
 * @param id of its layer
 * @param ground the colour that it lies on
 */
export function unconfirmedLayer(
  id: string,
  lines: readonly Line[],
  ground: Colour,
  palette: Palette,
): Layer[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'layer',
      id,
      clip: lines,
      children: unconfirmedFill(lines, boxOf(lines), ground, palette),
    },
  ];
}

/** The same without its clip, over a box. */
function unconfirmedFill(
  lines: readonly Line[],
  box: Box,
  ground: Colour,
  palette: Palette,
): Drawn[] {
  const ink = unconfirmedColour(palette);
  return [{ kind: 'shape', lines, fill: mix(ground, ink, VEIL) }, hatch(HATCH, box, ink)];
}

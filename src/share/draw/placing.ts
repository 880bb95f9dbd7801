import type { Position } from 'geojson';
import type { Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';

/** From units to where a map lies in a picture. */
export function placing(box: Box, frame: Frame) {
  const { viewBox, insets, scale } = frame;
  const [left, top] = [box.x + insets.left, box.y + insets.top];
  return ([x = 0, y = 0]: Position) =>
    [left + (x - viewBox[0]) * scale, top + (y - viewBox[1]) * scale] as const;
}

/** What a frame shows, in units, with so many pixels more on each side. */
export function viewOf(frame: Frame, margin: number): Box {
  const { viewBox, insets, scale, width, height } = frame;
  return {
    x: viewBox[0] - (insets.left + margin) / scale,
    y: viewBox[1] - (insets.top + margin) / scale,
    width: (width + 2 * margin) / scale,
    height: (height + 2 * margin) / scale,
  };
}

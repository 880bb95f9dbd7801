import { frameFor, type Extent, type Frame } from '../../figure/frame.ts';
import type { Box } from '../../figure/labels.ts';
import { project } from '../../figure/projection.ts';
import { MAPPED } from '../options/extents.ts';

/** Air around what a map shows, in parts of its width and height. */
const AIR = 0.03;

const [WEST, SOUTH, EAST, NORTH] = MAPPED;
const [LEFT, TOP] = project([WEST, NORTH]);
const [RIGHT, BOTTOM] = project([EAST, SOUTH]);

/** A map's box, and what it shows. */
export interface Framed {
  readonly box: Box;
  readonly frame: Frame;
}

/**
 * An extent in a box, as large as it fits with some air. A box that would show more than there is
 * on the base map is made smaller.
 */
export function framed(id: string, box: Box, extent: Extent): Framed {
  const frame = frameIn(id, box, extent);
  const fitting = {
    width: Math.min(box.width, (RIGHT - LEFT) * frame.scale),
    height: Math.min(box.height, (BOTTOM - TOP) * frame.scale),
  };
  if (fitting.width < box.width || fitting.height < box.height) {
    const smaller = {
      x: box.x + (box.width - fitting.width) / 2,
      y: box.y + (box.height - fitting.height) / 2,
      ...fitting,
    };
    return { box: smaller, frame: within(frameIn(id, smaller, extent)) };
  }
  return { box, frame: within(frame) };
}

function frameIn(id: string, { width, height }: Box, extent: Extent): Frame {
  const [west, south, east, north] = extent;
  const [x, y] = [(east - west) * AIR, (north - south) * AIR];
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  return frameFor({ id, width, height, insets }, [west - x, south - y, east + x, north + y]);
}

/** The frame moved to where there is a base map. */
function within(frame: Frame): Frame {
  const [x, y, width, height] = frame.viewBox;
  const left = Math.max(LEFT, Math.min(x, RIGHT - width));
  const top = Math.max(TOP, Math.min(y, BOTTOM - height));
  return { ...frame, viewBox: [left, top, width, height] };
}

/** Width of an extent in parts of its height, as it is drawn. */
export function aspectOf([west, south, east, north]: Extent): number {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return (right - left) / (bottom - top);
}

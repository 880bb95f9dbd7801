import type { Frame } from '../../figure/frame.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import type { PlacedLabel } from '../../figure/labels.ts';

/** A label without what only its placing needs, to a tenth of a pixel. */
export function drawn({ box, ...label }: PlacedLabel): DrawnLabel {
  void box;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const { mark } = label;
  return {
    ...label,
    x: tenth(label.x),
    y: tenth(label.y),
    mark: mark && { x: tenth(mark.x), y: tenth(mark.y), r: mark.r },
  };
}

/** A frame in numbers of few digits, exact to a hundredth of a pixel. */
export function rounded(frame: Frame): Frame {
  const [left, top, width, height] = frame.viewBox.map((value) => Math.round(value * 100) / 100);
  return {
    ...frame,
    viewBox: [left ?? 0, top ?? 0, width ?? 0, height ?? 0],
    scale: Math.round(frame.scale * 1e6) / 1e6,
  };
}

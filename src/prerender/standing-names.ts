import type { Frame } from '../figure/frame.ts';
import { zoomOf } from '../figure/projection.ts';
import { CAPITAL, LINE_HEIGHT } from '../figure/labels.ts';
import type { DrawnLabel } from '../figure/Labels.tsx';
import { unproject } from '../figure/projection.ts';
import type { StandingName, StandingNames } from '../grammar/standing-name.ts';

/** The placed names of a frame as positions on the ground, so that a map can open with them. */
export function standingNames(frame: Frame, labels: readonly DrawnLabel[]): StandingNames {
  const ground = (x: number, y: number): [number, number] => {
    const [left, top] = frame.viewBox;
    const [lon, lat] = unproject([
      left + (x - frame.insets.left) / frame.scale,
      top + (y - frame.insets.top) / frame.scale,
    ]);
    return [round(lon), round(lat)];
  };
  // Browsers add the spacing after the last letter too, and set the middle of it all.
  const trailing = ({ textAnchor, letterSpacing, size }: DrawnLabel): number =>
    textAnchor === 'middle' ? (letterSpacing * size) / 2 : 0;
  const names = labels.map((label): StandingName => {
    const { id, kind, lines, x, y, textAnchor, size, weight, letterSpacing, mark, leader } = label;
    return {
      id,
      kind,
      lines,
      at: ground(
        x - trailing(label),
        y + size * (((lines.length - 1) * LINE_HEIGHT - CAPITAL) / 2),
      ),
      textAnchor,
      size,
      weight,
      letterSpacing,
      mark: mark && ground(mark.x, mark.y),
      leader: leader && [ground(...leader[0]), ground(...leader[1])],
    };
  });
  return { zoom: zoomOf(frame.scale), names };
}

/** To 4 decimals of a degree: less than a tenth of a pixel. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

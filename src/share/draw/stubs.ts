import { runsThrough, type Box } from '../../figure/candidates.ts';
import type { Line } from '../scene/scene.ts';

/** A shorter piece than this of a line that goes on beyond the edge is a blot, in units of the picture. */
const LEAST = 64;

/** Lines without those of which a map shows but a short piece at its edge. */
export function withoutStubs(lines: readonly Line[], box: Box): readonly Line[] {
  return lines.filter(({ points }) => {
    const leaves = points.some(
      ([x, y]) => x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height,
    );
    if (!leaves) return true;
    const seen = points.reduce((sum, to, index) => {
      const from = points[index - 1] ?? to;
      return runsThrough([from, to], box)
        ? sum + Math.hypot(to[0] - from[0], to[1] - from[1])
        : sum;
    }, 0);
    return seen >= LEAST;
  });
}

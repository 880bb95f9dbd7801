import type { SeriesPoint } from '../../model/day-series.ts';

/** The chart's own height; its width is one unit a day. */
export const CHART_HEIGHT = 40;

/** Room for half the line above and below. */
const PAD = 3;

/**
 * The line of a series as an SVG path, one unit a day.
 * @param least what stands at the foot: by default the least of all, so that the line takes all height
 */
export function chartPath(
  points: readonly SeriesPoint[],
  least = Math.min(...points.map(({ km2 }) => km2)),
): string {
  const most = Math.max(...points.map(({ km2 }) => km2));
  const scale = most > least ? (CHART_HEIGHT - 2 * PAD) / (most - least) : 0;
  return points
    .map(({ day, km2 }, index) => {
      const y = Math.round((CHART_HEIGHT - PAD - (km2 - least) * scale) * 10) / 10;
      return `${index === 0 ? 'M' : index === 1 ? 'L' : ' '}${day} ${y}`;
    })
    .join('');
}

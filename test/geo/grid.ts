import { GRID } from '../../geodata/config.js';
import { edgeKey } from '../../geodata/lib/edges.js';
import { edgesOf, type Position } from '../../geodata/lib/geometry.js';

const steps = ([x, y]: readonly [number, number]): Position => [
  Math.round((x - GRID.origin[0]) / GRID.step[0]),
  Math.round((y - GRID.origin[1]) / GRID.step[1]),
];

/** Edges in steps of the page's grid; those that are none there are left out. */
export const edgesOnGrid = (
  lines: readonly (readonly (readonly [number, number])[])[],
): Set<string> =>
  new Set(
    lines
      .flatMap((line) => edgesOf(line.map(steps)))
      .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1])
      .map(([a, b]) => edgeKey(a, b)),
  );

/** Share of the edges of either that the other lacks. */
export const unlike = (one: Set<string>, other: Set<string>): number => {
  const only = [...one].filter((edge) => !other.has(edge)).length;
  const lacked = [...other].filter((edge) => !one.has(edge)).length;
  return (only + lacked) / (one.size + other.size);
};

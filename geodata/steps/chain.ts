import type { Position } from '../lib/geometry.js';
import type { Arc } from './arcs.js';

const endsOf = ({ line }: Arc): [string, string] => [String(line[0]), String(line.at(-1))];

/**
 * The arcs in an order in which each begins where the one before ends, as far as can be: their
 * first positions then need hardly any bytes. Of several the one goes on that has the same
 * neighbours. An arc may be turned around.
 */
export function chained(arcs: Arc[]): Arc[] {
  const left = new Set(arcs);
  const at = new Map<string, Arc[]>();
  for (const arc of arcs) for (const end of endsOf(arc)) put(at, end, arc);
  const chain: Arc[] = [];
  for (const first of arcs) {
    let arc: Arc | undefined = left.has(first) ? first : undefined;
    while (arc) {
      left.delete(arc);
      const last: Arc = leadingOn(chain.at(-1), arc);
      chain.push(last);
      const next: Arc[] = (at.get(endsOf(last)[1]) ?? []).filter((one) => left.has(one));
      arc = next.toSorted((a, b) => likeness(last, b) - likeness(last, a))[0];
    }
  }
  return chain;
}

/** The arc, turned around if that makes it begin where another ends. */
function leadingOn(before: Arc | undefined, arc: Arc): Arc {
  const end = before && endsOf(before)[1];
  const [from, to] = endsOf(arc);
  return to === end && from !== end ? turned(arc) : arc;
}

const turned = ({ left, right, line }: Arc): Arc => ({
  left: right,
  right: left,
  line: line.toReversed(),
});

/** How many sides an arc has in common with one that it would follow. */
function likeness(before: Arc, arc: Arc): number {
  const { left, right } = leadingOn(before, arc);
  return Number(left === before.left) + Number(right === before.right);
}

/** Steps from position to position, the first from `start`, all in one list. */
export function stepsFrom(start: Position, line: Position[]): number[] {
  return line.flatMap(([x, y], i) => {
    const [u, v] = line[i - 1] ?? start;
    return [x - u, y - v];
  });
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

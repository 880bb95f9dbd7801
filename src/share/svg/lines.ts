import type { Line } from '../scene/scene.ts';
import { short } from './markup.ts';

/** Decimals of coordinates, in pixels. */
const DECIMALS = 1;

/** Paths that were made before: ground, its edge and its clip have the same lines. */
const made = new WeakMap<readonly Line[], { readonly factor: number; readonly path: string }>();

/** Lines as an SVG path of relative steps, enlarged by a factor. */
export function pathOfLines(lines: readonly Line[], factor: number): string {
  const known = made.get(lines);
  if (known?.factor === factor) return known.path;
  const path = lines.map((line) => pathOfLine(line, factor)).join('');
  made.set(lines, { factor, path });
  return path;
}

function pathOfLine({ points, closed }: Line, factor: number): string {
  const rounded = points.map(([x, y]) => [
    short(x * factor, DECIMALS),
    short(y * factor, DECIMALS),
  ]);
  const [first, ...others] = rounded;
  if (!first) return '';
  let [fromX = 0, fromY = 0] = first;
  const steps = others.flatMap(([x = 0, y = 0]) => {
    if (x === fromX && y === fromY) return [];
    const step = [short(x - fromX, DECIMALS), short(y - fromY, DECIMALS)];
    [fromX, fromY] = [x, y];
    return step;
  });
  const path = `M${first.join(' ')}${steps.length > 0 ? 'l' : ''}${steps.join(' ')}`;
  return `${path.replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

import type { Line } from '../scene.ts';
import { short } from './markup.ts';

/** Decimals of coordinates, in pixels. */
const DECIMALS = 1;

/** Lines as an SVG path of relative steps, enlarged by a factor. */
export function pathOfLines(lines: readonly Line[], factor: number): string {
  return lines.map((line) => pathOfLine(line, factor)).join('');
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

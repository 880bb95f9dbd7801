import type { Disc, Drawn, Layer, Line, Shape } from '../scene/scene.ts';
import type { Colour } from '../../grammar/colour.ts';
import { short } from '../svg/markup.ts';
import type { PageNames } from './names.ts';
import { colourOf, stroked } from './paint.ts';
import { wordsOf } from './words.ts';

/** What is drawn, as operators of a page whose y runs down. @param factor its lengths a unit */
export function operatorsOf(drawn: readonly Drawn[], factor: number, names: PageNames): string {
  return drawn.map((one) => operatorOf(one, factor, names)).join('');
}

function operatorOf(one: Drawn, factor: number, names: PageNames): string {
  switch (one.kind) {
    case 'layer':
      return layerOf(one, factor, names);
    case 'shape':
      return shapeOf(one, factor, names);
    case 'disc':
      return discOf(one, factor);
    case 'words':
      return wordsOf(one, factor, names);
  }
}

function layerOf(layer: Layer, factor: number, names: PageNames): string {
  const { name, clip, children } = layer;
  const inside = operatorsOf(children, factor, names);
  const clipped = clip ? `q\n${pathOf(clip, factor)}W n\n${inside}Q\n` : inside;
  return name === undefined ? clipped : `/OC/${names.layer(layer)} BDC\n${clipped}EMC\n`;
}

function shapeOf({ lines, fill, stroke, halo }: Shape, factor: number, names: PageNames): string {
  const path = pathOf(lines, factor);
  if (!path) return '';
  return (
    (halo ? stroked(path, { ...halo, round: true }, factor, names) : '') +
    (fill ? `${colourOf(fill)}\n${path}f\n` : '') +
    (stroke ? stroked(path, stroke, factor, names) : '')
  );
}

function pathOf(lines: readonly Line[], factor: number): string {
  return lines
    .map(({ points, closed }) => {
      const steps = points.map(
        ([x, y], index) => `${short(x * factor)} ${short(y * factor)} ${index === 0 ? 'm' : 'l'}\n`,
      );
      return steps.join('') + (closed && steps.length > 0 ? 'h\n' : '');
    })
    .join('');
}

/** Handle of a cubic curve that is a quarter of a circle, in radii. */
const QUARTER = 0.5523;

function discOf({ at, r, fill, halo }: Disc, factor: number): string {
  const rim = halo ? discAt(at, r + halo.width / 2, halo.colour, factor) : '';
  return rim + discAt(at, r, fill, factor);
}

function discAt([x, y]: Disc['at'], r: number, fill: Colour, factor: number): string {
  const p = (dx: number, dy: number) =>
    `${short((x + dx * r) * factor)} ${short((y + dy * r) * factor)}`;
  const quarter = (ax: number, ay: number, bx: number, by: number) =>
    `${p(ax + bx * QUARTER, ay + by * QUARTER)} ${p(bx + ax * QUARTER, by + ay * QUARTER)} ${p(bx, by)} c\n`;
  return (
    `${colourOf(fill)}\n${p(1, 0)} m\n` +
    `${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}f\n`
  );
}

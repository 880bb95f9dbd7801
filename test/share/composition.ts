import { liesIn, type Box } from '../../src/figure/labels.ts';
import type { Figure } from '../../src/share/figure/figure.ts';
import { clashes } from './figures.ts';

/** Rounding of coordinates. */
const EPSILON = 0.01;

/** What is wrong with where things stand in a figure, each as a sentence. */
export function faultsOf({ composition }: Figure): string[] {
  const { scene, items, maps, labels, callouts } = composition;
  const sheet: Box = {
    x: -EPSILON,
    y: -EPSILON,
    width: scene.width + 2 * EPSILON,
    height: scene.height + 2 * EPSILON,
  };
  const named = [
    ...items.map(({ name, box }) => [name, box] as const),
    ...maps.map(({ box }, index) => [`map ${index + 1}`, shrunk(box)] as const),
  ];
  const outside = named.flatMap(([name, box]) => (liesIn(box, sheet) ? [] : [`${name} outside`]));
  const names = labels.flatMap((placed, map) => {
    const frame = maps[map]?.frame ?? { width: 0, height: 0 };
    const inside: Box = { x: 0, y: 0, width: frame.width, height: frame.height };
    const boxes = [...placed, ...(callouts[map] ?? [])].map(
      ({ id, box }) => [`name ${id}`, box] as const,
    );
    return [
      ...boxes.flatMap(([name, box]) => (liesIn(box, inside) ? [] : [`${name} outside its map`])),
      ...clashes(boxes),
    ];
  });
  return [...outside, ...clashes(named), ...names];
}

/** What is written beside the ground of a map. */
export const calloutsOn = ({ composition }: Figure, map: number) =>
  (composition.callouts[map] ?? []).filter(({ id }) => id.startsWith('callout-'));

/** Touching is not overlapping. */
function shrunk({ x, y, width, height }: Box): Box {
  return {
    x: x + EPSILON,
    y: y + EPSILON,
    width: width - 2 * EPSILON,
    height: height - 2 * EPSILON,
  };
}

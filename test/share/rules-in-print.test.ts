import { expect, it } from 'vitest';
import { hasRules } from '../../src/grammar/treatment.ts';
import { CELL } from '../../src/grammar/pattern.ts';
import { realMaterial, layersIn, realFigure } from './figures.ts';
import type { Line } from '../../src/share/scene/scene.ts';

const RULED = realMaterial('en').scenarios.filter(({ rules }) =>
  rules.some(({ outcome }) => outcome.regime),
);

it('records with rules of their own are there to be looked at', () => {
  expect(RULED.length).toBeGreaterThan(2);
});

it.each(RULED.map(({ id }) => id))(
  'the mark of rules of its own can be seen in a grey column of 60 mm: %s',
  (scenario) => {
    const { composition } = realFigure({ scenario, size: '60mm', theme: 'grey' });
    const { scene, entries } = composition;
    const mm = (units: number) => (units / scene.width) * 60;
    const named = entries.filter(
      ({ sample }) => sample.kind === 'ground' && hasRules(sample.treatment),
    );
    expect(named.length).toBeGreaterThan(0);
    const layer = layersIn(scene.layers).find(({ id }) => id === 'donetsk-ukraine-inside');
    const mark = layer?.children.find(
      (one) => one.kind === 'shape' && one.stroke && one.lines.length > 4,
    );
    if (mark?.kind !== 'shape' || !mark.stroke || !layer?.clip) throw new Error('no mark');
    const { width, dash = [Infinity] } = mark.stroke;
    // A line that newsprint holds, an arm that the eye resolves, and ground for several of them.
    expect(mm(width)).toBeGreaterThan(0.25);
    expect(mm(dash[0] ?? 0)).toBeGreaterThan(1);
    expect(areaOf(layer.clip) / CELL ** 2).toBeGreaterThan(12);
  },
);

/** The area that closed lines wind around; holes run the other way round. */
function areaOf(lines: readonly Line[]): number {
  const twice = lines.flatMap(({ points }) =>
    points.map(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return x * nextY - nextX * y;
    }),
  );
  return Math.abs(twice.reduce((sum, one) => sum + one, 0)) / 2;
}

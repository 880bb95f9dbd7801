import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EDGE, HALOS, LINES } from '../../src/grammar/line.ts';

const css = readFileSync('src/figure/figure.css', 'utf8');

/** What the rules of the page's figures say for a class, by property. */
function ruleOf(name: string): Record<string, string> {
  const bodies = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => selector.trim() === `.${name}`),
  );
  return Object.fromEntries(
    bodies.flatMap(([, , body = '']) =>
      [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, property, value]) => [property, value]),
    ),
  ) as Record<string, string>;
}

it('the page’s figures are drawn with the same lines', () => {
  for (const [name, style] of Object.entries(LINES)) {
    const rule = ruleOf(`${name}-line`);
    expect([name, rule['stroke-width']]).toEqual([name, `${style.width}px`]);
    expect([name, rule['stroke-dasharray']]).toEqual([
      name,
      'dash' in style ? style.dash.join(' ') : undefined,
    ]);
    expect([name, rule['stroke-opacity']]).toEqual([
      name,
      'opacity' in style ? String(style.opacity) : undefined,
    ]);
  }
  expect(ruleOf('edge')['stroke-width']).toBe(`${EDGE}px`);
});

it('and with the same halos', () => {
  expect(ruleOf('name')['stroke-width']).toBe(`${HALOS.name}px`);
  expect(ruleOf('mark')['stroke-width']).toBe(`${HALOS.mark}px`);
});

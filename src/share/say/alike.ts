import type { Material } from '../material.ts';
import type { FigureOptions } from '../options.ts';

/** The figures that share a figure's frame: those of all records, itself among them; else none. */
export function alikeOf(options: FigureOptions, { scenarios }: Material): readonly FigureOptions[] {
  if (options.frame === 'own') return [];
  return scenarios
    .filter(({ id }) => options.mode === 'single' || id !== options.vs)
    .map(({ id }) => ({ ...options, scenario: id, title: null, subtitle: null }));
}

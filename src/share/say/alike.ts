import type { Material, Registered } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';

/**
 * The figures that share a figure's frame, itself among them: those of its series, or of all
 * records; else none.
 */
export function alikeOf(options: FigureOptions, material: Material): readonly Registered[] {
  if (options.frame === 'own') return [];
  const { scenarios, among } = material;
  if (among) return among;
  return scenarios
    .filter(({ id }) => options.mode === 'single' || id !== options.vs)
    .map(({ id }) => ({
      options: { ...options, scenario: id, title: null, subtitle: null },
      material,
    }));
}

import type { View } from '../../model/view.ts';
import { figureOf, type MadeFigure } from './figure.ts';
import type { Material, Registered } from '../material/material.ts';

/**
 * A figure with several maps on one sheet, each with what it is called and what is found on it.
 * @param figures whose maps it has, two at least
 */
export function sheetOf(
  figures: readonly Registered[],
  linkTo: (view: View) => string,
): MadeFigure {
  const panels = figures.map(({ options, material }): Registered => ({
    options: { ...options, mode: 'single', vsDay: null, frame: 'own', title: null, subtitle: null },
    material: confirmed(material),
  }));
  const [last] = panels.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const [first] = figures;
  if (!last || !first) throw new Error('a sheet of no maps');
  const { title, subtitle } = first.options;
  return figureOf({ ...last.options, title, subtitle }, { ...last.material, panels }, linkTo);
}

function dayOf({ material }: Registered): string {
  return material.geography.ground.day;
}

/** What is not confirmed is hatched on maps alone on their sheet: in small ones nobody sees it. */
function confirmed(material: Material): Material {
  const rest: { -readonly [Key in keyof Material]: Material[Key] } = { ...material };
  delete rest.unconfirmed;
  return rest;
}

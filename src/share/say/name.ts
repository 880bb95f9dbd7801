import { formatDay } from '../../words/format.ts';
import { toldIn, type Earlier, type Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { panelsName } from './panels.ts';

/** What a figure is called, whatever is found on it: the name of its record, or of the way two are shown. */
export function nameOf(options: FigureOptions, material: Material): string {
  const { share, earlier, panels } = material;
  if (panels) return panelsName(panels, material);
  if (earlier) return nameOfDays(options, material, earlier);
  switch (options.mode) {
    case 'single':
      return toldIn(options, material)[0].scenario.title;
    case 'side':
      return share.side.title;
    case 'before-after':
      return share.beforeAfter.title;
    case 'difference':
      return share.difference.title;
  }
}

/** The same for a record on two days. */
function nameOfDays(options: FigureOptions, material: Material, { geography }: Earlier): string {
  const { share, lang } = material;
  const [{ scenario }] = toldIn(options, material);
  const [before, after] = [geography, material.geography].map(({ ground }) =>
    formatDay(ground.day, lang),
  ) as [string, string];
  if (options.mode === 'difference') return share.days.changed(before, after);
  return scenario.kind === 'assessment'
    ? share.days.held(before, after)
    : share.days.pair(scenario.title, before, after);
}

import { isPiece } from '../../model/two-days.ts';
import { changedHands } from '../../words/finding.ts';
import { zonesAbout } from '../options/extents.ts';
import { toldIn, type Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { foundOf, tellingOf } from './finding.ts';
import { nameOf } from './name.ts';
import { panelsFinding } from './panels.ts';
import { differencesIn } from './subtitle.ts';

/** What a figure's headline says if nobody writes one: its finding, else what it is called. */
export function headlineOf(options: FigureOptions, material: Material): string {
  const name = nameOf(options, material);
  return material.asks ? name : findingIn(options, material) || name;
}

function findingIn(options: FigureOptions, material: Material): string {
  const { earlier, geography, panels } = material;
  if (panels) return panelsFinding(panels, material);
  const [first, second] = toldIn(options, material);
  if (earlier) {
    if (first.scenario.kind === 'proposal') return '';
    const pieces = zonesAbout(options.extent, earlier.both).filter(isPiece);
    const [from, to] = [earlier.geography.ground.day, geography.ground.day];
    return changedHands(pieces, from, to, tellingOf(options, material));
  }
  if (!second) return foundOf(first, options, material);
  // What a record would change is found beside who holds what.
  const isChange = options.mode !== 'difference' && first.scenario.kind === 'assessment';
  if (isChange) return foundOf(second, options, material);
  const [most = '', ...others] = differencesIn(first, second, options, material);
  return others.length > 0 ? material.share.difference.elsewhere(most) : most;
}

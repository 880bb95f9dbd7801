import { findingOf, type Telling } from '../../words/finding.ts';
import { zonesAbout } from '../options/extents.ts';
import type { Material, Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { placeOf } from './ground-name.ts';

/** What a record says of the ground that a figure is about. */
export function foundOf(told: Told, options: FigureOptions, material: Material): string {
  const { scenario, geography, outcomes } = told;
  const { day, ukraineKm2 } = geography.ground;
  const zones = zonesAbout(options.extent, geography);
  return findingOf(
    { record: scenario, zones, outcomes, day, ukraineKm2 },
    tellingOf(options, material),
  );
}

/** How a figure tells what is found. */
export function tellingOf({ units }: FigureOptions, material: Material): Telling {
  const { words, share, lang } = material;
  return {
    say: share.finding,
    words,
    lang,
    units,
    placeOf: (regions) => placeOf(regions, material),
  };
}

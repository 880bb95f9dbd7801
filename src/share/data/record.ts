import { withPlainSpaces } from '../../content/spaces.ts';
import type { About } from '../about/about.ts';
import { wholeArea } from '../../model/units.ts';
import { zonesAbout } from '../options/extents.ts';
import { allTold, type Material, type Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';

/** The records behind a figure as JSON: each scenario, and what it says of each zone. */
export function recordOf(options: FigureOptions, material: Material, about: About): string {
  const { geography, lang, earlier } = material;
  const told = allTold(earlier ? { ...options, mode: 'difference' } : options, material);
  const zones = zonesAbout(options.extent, told[0]?.geography ?? geography);
  // One record on two days is told apart by the days.
  const nameOf = ({ scenario }: Told, index: number) =>
    earlier ? ([earlier.geography, geography][index]?.ground.day ?? '') : scenario.id;
  return `${withPlainSpaces(
    JSON.stringify(
      {
        title: about.title,
        ...(about.headline !== about.title && { headline: about.headline }),
        lang,
        line_date: geography.ground.day,
        ...(earlier && { vs_line_date: earlier.geography.ground.day }),
        reviewed: about.day,
        credit: about.credit,
        licence: about.licence,
        areas: material.share.areas,
        ...(about.address && { address: about.address }),
        scenarios: told.map(({ scenario }) => scenario),
        zones: zones.map(({ id, region, holder, areaKm2, ...more }) => ({
          id,
          region,
          holder,
          ...('heldBefore' in more && { vs_holder: more.heldBefore }),
          zone_area_km2: wholeArea(areaKm2, 'km'),
          outcomes: Object.fromEntries(
            told.map((one, index) => [nameOf(one, index), one.outcomes.get(id)]),
          ),
        })),
      },
      null,
      2,
    ),
  )}\n`;
}

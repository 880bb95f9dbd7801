import { withPlainSpaces } from '../../content/typography.ts';
import type { About } from '../about/about.ts';
import { wholeArea } from '../../model/units.ts';
import { zonesAbout } from '../extents.ts';
import { allTold, type Material } from '../material.ts';
import type { FigureOptions } from '../options.ts';

/** The records behind a figure as JSON: each scenario, and what it says of each zone. */
export function recordOf(options: FigureOptions, material: Material, about: About): string {
  const { geography, lang } = material;
  const told = allTold(options, material);
  const zones = zonesAbout(options.extent, geography);
  return `${withPlainSpaces(
    JSON.stringify(
      {
        title: about.title,
        ...(about.headline !== about.title && { headline: about.headline }),
        lang,
        line_date: geography.ground.day,
        reviewed: about.day,
        credit: about.credit,
        licence: about.licence,
        areas: material.share.areas,
        ...(about.address && { address: about.address }),
        scenarios: told.map(({ scenario }) => scenario),
        zones: zones.map(({ id, region, holder, areaKm2 }) => ({
          id,
          region,
          holder,
          zone_area_km2: wholeArea(areaKm2, 'km'),
          outcomes: Object.fromEntries(
            told.map(({ scenario, outcomes }) => [scenario.id, outcomes.get(id)]),
          ),
        })),
      },
      null,
      2,
    ),
  )}\n`;
}

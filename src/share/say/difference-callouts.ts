import { differenceSums, differingZones } from '../../model/difference-sums.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { handovers } from '../../model/two-days.ts';
import type { Zone } from '../../model/zone.ts';
import { amountText } from '../../words/amount-text.ts';
import { formatArea } from '../../words/area.ts';
import type { Callout } from '../../words/callouts.ts';
import { zonesAbout } from '../options/extents.ts';
import type { Earlier, Material, Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';

/** What is written beside the ground that changed hands between two days. */
export function movedCallouts(
  { extent, units }: FigureOptions,
  { words, lang, share }: Material,
  { both }: Earlier,
): readonly Callout[] {
  const about = new Set(zonesAbout(extent, both).map(({ id }) => id));
  const pieces = both.ground.zones.filter(({ id }) => about.has(id));
  const moves = handovers(pieces).map(({ to, pieces: own }) => {
    const area = sumOfAreas(own, units);
    const amount = formatArea(area, units, words, lang);
    const texts = [`${share.days.legend.moved[to]}: ${amount}`, amount] as const;
    return { callout: { id: `to-${to}`, texts, zones: bySize(own) }, area };
  });
  return worthSaying(moves);
}

/** A smaller part than this of the largest is a speck that nobody finds. */
const LEAST = 0.05;

/** The largest first, without what is a speck beside it. */
function worthSaying(
  all: readonly { readonly callout: Callout; readonly area: number }[],
): readonly Callout[] {
  const most = Math.max(...all.map(({ area }) => area));
  return all
    .filter(({ area }) => area >= LEAST * most)
    .toSorted((a, b) => b.area - a.area)
    .map(({ callout }) => callout);
}

/** What is written beside the ground of which two records say different things. */
export function differenceCallouts(
  first: Told,
  second: Told,
  { extent, units }: FigureOptions,
  { words, lang, share }: Material,
): readonly Callout[] {
  const zones = zonesAbout(extent, first.geography);
  const sums = differenceSums(differingZones(zones, first.outcomes, second.outcomes), units);
  const known = sums.flatMap((sum) => {
    const { area, difference, measure } = sum;
    // A line can't lead to ground of which nobody said how much it is.
    if (area === null || difference === 'open') return [];
    const amount = amountText({ ...sum, area }, words, lang, units);
    const texts = [`${share.table.beside[difference]}: ${amount}`, amount] as const;
    const callout = { id: `${difference}-${measure}`, texts, zones: bySize(sum.zones) };
    return [{ callout, area }];
  });
  return worthSaying(known);
}

/** The largest first: a line leads there. */
function bySize(zones: readonly Zone[]): Callout['zones'] {
  return zones.toSorted((a, b) => b.areaKm2 - a.areaKm2).map(({ id }) => id);
}

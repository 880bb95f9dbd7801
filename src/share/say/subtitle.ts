import { isUncertain } from '../../model/change.ts';
import { differenceSums, differingZones } from '../../model/difference-sums.ts';
import type { RegionId } from '../../model/region.ts';
import type { Zone } from '../../model/zone.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { handovers } from '../../model/two-days.ts';
import { amountText } from '../../words/amount-text.ts';
import { formatArea } from '../../words/area.ts';
import { figuresOf } from '../../words/describe.ts';
import { zonesAbout } from '../extents.ts';
import { outcomeIn, toldIn, type Earlier, type Material, type Told } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { placeOf } from './ground-name.ts';
import { withSitesAside } from './sites-aside.ts';

/** Subtitle that a figure has if nobody writes one: its figures. */
export function subtitleOf(options: FigureOptions, material: Material): string {
  const [first, second] = toldIn(options, material);
  if (second && options.mode === 'difference') {
    if (material.earlier) return changedHands(options, material, material.earlier);
    return differenceIn(first, second, options, material);
  }
  // Two maps have their figures in their captions.
  return second ? '' : figuresIn(first, options, material).join('. ');
}

/** The figures of a scenario for the regions that a figure is about, each with its regions. */
export function figuresIn(
  { scenario, outcomes, geography }: Told,
  { units, extent }: FigureOptions,
  material: Material,
): readonly string[] {
  const { words, lang, share } = material;
  const zones = zonesAbout(extent, geography);
  const where = (regions: readonly RegionId[]) => placeOf(regions, material);
  const figures = figuresOf(zones, outcomes, scenario, words, lang, units, where);
  const isOpen = zones.some(({ id }) => isUncertain(outcomeIn(outcomes, id)));
  if (figures.length > 0 || isOpen || zones.length === 0) return figures;
  const regions = zones.map(({ region }) => region);
  return [withSitesAside(share.noChange(where(regions)), regions, scenario, material)];
}

/** How much ground changed hands between two days, and where. */
function changedHands(
  { units, extent }: FigureOptions,
  material: Material,
  { both }: Earlier,
): string {
  const { share, words, lang } = material;
  const about = new Set(zonesAbout(extent, both).map(({ id }) => id));
  const pieces = both.ground.zones.filter(({ id }) => about.has(id));
  const where = (of: readonly Zone[]) =>
    placeOf(
      of.map(({ region }) => region),
      material,
    );
  const parts = handovers(pieces).map(({ to, pieces: own }) =>
    share.days.moved[to](where(own), formatArea(sumOfAreas(own, units), units, words, lang)),
  );
  return parts.length > 0 ? parts.join('. ') : share.days.none(where(pieces));
}

/** How much ground two scenarios would treat differently, and where. */
function differenceIn(
  first: Told,
  second: Told,
  { units, extent }: FigureOptions,
  material: Material,
): string {
  const { geography, share, words, lang } = material;
  const zones = zonesAbout(extent, geography);
  const where = (of: readonly Zone[]) =>
    placeOf(
      of.map(({ region }) => region),
      material,
    );
  const { sure, open, silent, silentUnpublished, unpublished, none } = share.difference;
  const parts = differenceSums(
    differingZones(zones, first.outcomes, second.outcomes),
    units,
  ).flatMap((sum) => {
    // Where they agree but for how much is meant, they need not differ at all.
    if (sum.difference === 'open') return [];
    const isSilent = sum.difference === 'silent';
    if (sum.area === null) {
      return [(isSilent ? silentUnpublished : unpublished)(where(sum.zones))];
    }
    const area = amountText(sum, words, lang, units);
    const say = isSilent ? silent : sum.measure === 'all' ? sure : open;
    return [say(area, where(sum.zones))];
  });
  if (parts.length > 0) return parts.join('. ');
  return zones.length > 0 ? none(where(zones)) : '';
}

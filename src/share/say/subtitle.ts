import { differenceSums, differingZones } from '../../model/difference-sums.ts';
import { heldAfter } from '../../model/held-after.ts';
import type { RegionId } from '../../model/region.ts';
import type { Zone } from '../../model/zone.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { handovers } from '../../model/two-days.ts';
import { amountText } from '../../words/amount-text.ts';
import { formatArea } from '../../words/area.ts';
import { figuresOf } from '../../words/describe.ts';
import { shareOf } from '../../words/finding.ts';
import { sentence } from '../../words/sentence.ts';
import { zonesAbout } from '../options/extents.ts';
import { toldIn, type Earlier, type Material, type Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { foundOf } from './finding.ts';
import { placeOf } from './ground-name.ts';
import { sitesAside } from './sites-aside.ts';

/** The figures of what a figure shows, as a subtitle has them; two maps have theirs in their captions. */
export function figuresShown(options: FigureOptions, material: Material): readonly string[] {
  // Several maps have theirs in their captions.
  if (material.panels) return [];
  const [first, second] = toldIn(options, material);
  if (second && options.mode === 'difference') {
    if (material.earlier) return changedHands(options, material, material.earlier);
    return differencesIn(first, second, options, material);
  }
  return second ? [] : figuresIn(first, options, material);
}

/** What a figure shows, as one text. */
export function subtitleOf(options: FigureOptions, material: Material): string {
  return figuresShown(options, material).join('. ');
}

/** The figures of a scenario for the regions that a figure is about, each with its regions. */
export function figuresIn(
  told: Told,
  options: FigureOptions,
  material: Material,
): readonly string[] {
  const { scenario, outcomes, geography } = told;
  const { units, extent } = options;
  const { words, lang } = material;
  const zones = zonesAbout(extent, geography);
  const where = (regions: readonly RegionId[]) => placeOf(regions, material);
  const figures = figuresOf(zones, outcomes, scenario, words, lang, units, where);
  if (zones.length === 0) return figures;
  if (figures.length > 0) return [...figures, ...heldThen(told, zones, options, material)];
  const regions = zones.map(({ region }) => region);
  return [
    foundOf(told, options, material),
    sentence(sitesAside(regions, scenario, material), lang),
  ].filter(Boolean);
}

/** What Russia holds before and after, where nothing is left open of what would change hands. */
function heldThen(
  { scenario, outcomes, geography }: Told,
  zones: readonly Zone[],
  { units }: FigureOptions,
  material: Material,
): readonly string[] {
  const { words, lang, share } = material;
  const held =
    scenario.kind === 'proposal' && !material.asks ? heldAfter(zones, outcomes, units) : null;
  if (!held) return [];
  const { finding } = share;
  const { before, after, measure } = held;
  const upTo = amountText({ measure, area: after }, words, lang, units);
  const partOf = (area: number) =>
    shareOf(area, zones, geography.ground.ukraineKm2, { say: finding, lang, units });
  const place = placeOf(
    zones.map(({ region }) => region),
    material,
  );
  return [
    finding.heldThen(
      place,
      finding.shared(formatArea(before, units, words, lang), partOf(before)),
      finding.shared(upTo, partOf(after)),
    ),
  ];
}

/** How much ground changed hands between two days, and where. */
function changedHands(
  { units, extent }: FigureOptions,
  material: Material,
  { both }: Earlier,
): readonly string[] {
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
  return parts.length > 0 ? parts : [share.days.none(where(pieces))];
}

/** How much ground two scenarios would treat differently, and where. */
export function differencesIn(
  first: Told,
  second: Told,
  { units, extent }: FigureOptions,
  material: Material,
): readonly string[] {
  const { geography, share, words, lang } = material;
  const zones = zonesAbout(extent, geography);
  const where = (of: readonly Zone[]) =>
    placeOf(
      of.map(({ region }) => region),
      material,
    );
  const { sure, open, silent, silentUnpublished, unpublished, none } = share.difference;
  const sums = differenceSums(differingZones(zones, first.outcomes, second.outcomes), units);
  // What they differ on most comes first.
  const parts = sums
    .toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0))
    .flatMap((sum) => {
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
  if (parts.length > 0) return parts;
  return zones.length > 0 ? [none(where(zones))] : [];
}

import { differenceBetween, isUncertain } from '../../model/change.ts';
import type { RegionId } from '../../model/region.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { figuresOf } from '../../words/describe.ts';
import { formatNumber } from '../../words/format.ts';
import { zonesAbout } from '../extents.ts';
import { outcomeIn, toldIn, type Material, type Told } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { placeOf } from './ground-name.ts';

/** Subtitle that a figure has if nobody writes one: its figures. */
export function subtitleOf(options: FigureOptions, material: Material): string {
  const [first, second] = toldIn(options, material);
  if (second && options.mode === 'difference') {
    return differenceIn(first, second, options, material);
  }
  // Two maps have their figures in their captions.
  return second ? '' : figuresIn(first, options, material).join('. ');
}

/** The figures of a scenario for the regions that a figure is about, each with its regions. */
export function figuresIn(
  { scenario, outcomes }: Told,
  { units, extent }: FigureOptions,
  material: Material,
): readonly string[] {
  const { geography, words, lang, share } = material;
  const zones = zonesAbout(extent, geography);
  const where = (regions: readonly RegionId[]) => placeOf(regions, material);
  const figures = figuresOf(zones, outcomes, scenario, words, lang, units, where);
  const isOpen = zones.some(({ id }) => isUncertain(outcomeIn(outcomes, id)));
  return figures.length > 0 || isOpen || zones.length === 0
    ? figures
    : [share.noChange(where(zones.map(({ region }) => region)))];
}

/** How much ground two scenarios would treat differently, and where. */
function differenceIn(
  first: Told,
  second: Told,
  { units, extent }: FigureOptions,
  material: Material,
): string {
  const { geography, share, words, lang } = material;
  const zones = zonesAbout(extent, geography).map((zone) => {
    const [before, after] = [first, second].map(({ outcomes }) => outcomeIn(outcomes, zone.id));
    const difference = before && after ? differenceBetween(before, after) : 'same';
    return { zone, difference, open: [before, after].some((one) => one && isUncertain(one)) };
  });
  const place = (of: typeof zones) =>
    placeOf(
      of.map(({ zone }) => zone.region),
      material,
    );
  const part = (
    isMeant: (one: (typeof zones)[number]) => boolean,
    say: (area: string, place: string) => string,
    upTo = (area: string) => area,
  ): string => {
    const meant = zones.filter(isMeant);
    if (meant.length === 0) return '';
    const area = sumOfAreas(
      meant.map(({ zone }) => zone),
      units,
    );
    return say(upTo(`${formatNumber(area, lang)} ${words.units.area[units]}`), place(meant));
  };
  const { sure, open, silent, none } = share.difference;
  const parts = [
    part((one) => one.difference === 'differs' && !one.open, sure),
    part((one) => one.difference === 'differs' && one.open, open, words.units.upTo),
    part(({ difference }) => difference === 'silent', silent),
  ].filter(Boolean);
  if (parts.length > 0) return parts.join('. ');
  return zones.length > 0 ? none(place(zones)) : '';
}

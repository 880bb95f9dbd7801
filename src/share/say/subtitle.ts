import { differenceBetween, isUncertain } from '../../model/change.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { figuresOf } from '../../words/describe.ts';
import { formatNumber } from '../../words/format.ts';
import { zonesAbout } from '../extents.ts';
import { outcomeIn, toldIn, type Material, type Told } from '../material.ts';
import type { FigureOptions } from '../options.ts';

/** Subtitle that a figure has if nobody writes one: its figures. */
export function subtitleOf(options: FigureOptions, material: Material): string {
  const [first, second] = toldIn(options, material);
  if (second && options.mode === 'difference') {
    return differenceIn(first, second, options, material);
  }
  // Two maps have their figures in their captions.
  return second ? '' : figuresIn(first, options, material).join('. ');
}

/** The figures of a scenario for the regions that a figure is about. */
export function figuresIn(
  { scenario, outcomes }: Told,
  { units, extent }: FigureOptions,
  { geography, words, lang }: Material,
): readonly string[] {
  return figuresOf(zonesAbout(extent, geography.zones), outcomes, scenario, words, lang, units);
}

/** How much ground two scenarios would treat differently. */
function differenceIn(
  first: Told,
  second: Told,
  { units, extent }: FigureOptions,
  material: Material,
): string {
  const { geography, share, words, lang } = material;
  const zones = zonesAbout(extent, geography.zones).map((zone) => {
    const [before, after] = [first, second].map(({ outcomes }) => outcomeIn(outcomes, zone.id));
    const difference = before && after ? differenceBetween(before, after) : 'same';
    return { zone, difference, open: [before, after].some((one) => one && isUncertain(one)) };
  });
  const figure = (isMeant: (one: (typeof zones)[number]) => boolean): string => {
    const area = sumOfAreas(
      zones.filter(isMeant).map(({ zone }) => zone),
      units,
    );
    return area === 0 ? '' : `${formatNumber(area, lang)} ${words.units.area[units]}`;
  };
  const sure = figure(({ difference, open }) => difference === 'differs' && !open);
  const open = figure((one) => one.difference === 'differs' && one.open);
  const silent = figure(({ difference }) => difference === 'silent');
  const parts = [
    sure && share.difference.sure(sure),
    open && share.difference.open(words.units.upTo(open)),
    silent && share.difference.silent(silent),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : share.difference.none;
}

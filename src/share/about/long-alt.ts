import { hasRules, type RecognitionLine } from '../../grammar/treatment.ts';
import { changeOf, measureOf } from '../../model/change.ts';
import { textsIn } from '../../model/language.ts';
import type { SiteId } from '../../model/scenario.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { handovers, isPiece, townsOn } from '../../model/two-days.ts';
import type { Zone } from '../../model/zone.ts';
import { amountText } from '../../words/amount-text.ts';
import { zoneNames } from '../../words/zone-names.ts';
import { degreesOf, zonesAbout } from '../options/extents.ts';
import type { Seen } from '../plan/seen.ts';
import { contentOf } from '../say/content.ts';
import { subtitleOf } from '../say/subtitle.ts';
import { allTold, outcomeIn, type Material } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { unconfirmedArea } from '../material/unconfirmed.ts';
import { lineIn, shortAlt, statusIn, subjectOf } from './alt.ts';
import { sentences } from './sentences.ts';

/** What is on the map of a figure. */
export type SeenOnMap = Pick<Seen, 'visible' | 'before2022' | 'unconfirmed'>;

/**
 * All that a figure shows, group by group as in its legend, each zone with its area.
 */
export function longAlt(
  options: FigureOptions,
  material: Material,
  { visible, before2022, unconfirmed }: SeenOnMap,
): string {
  const { share, words } = material;
  const dotted = before2022 && share.about.before2022;
  if (material.panels || (material.earlier && options.mode !== 'difference')) {
    return sentences(shortAlt(options, material), dotted);
  }
  const { meanings, pictures } = contentOf(options, material);
  const open = unconfirmedArea(options, material);
  const told = allTold(options, material);
  const [{ geography } = material] = told;
  const zones = geography.ground.zones.filter(({ id }) => visible.has(id));
  const groups = meanings.flatMap(({ text, zones: drawn }) => {
    const own = zones.filter(({ id }) => drawn.has(id));
    return own.length > 0
      ? [
          share.about.group(
            text,
            own.map((zone) => named(zone, text, options, material)).join('; '),
          ),
        ]
      : [];
  });
  const sites = sitesWithin(
    options,
    pictures.flatMap((picture) => picture.sites),
    material,
  );
  const isLined = (is: (line: RecognitionLine) => boolean) =>
    meanings.some(({ treatment: { recognition } }) => recognition && is(recognition));
  return sentences(
    subjectOf(options, material),
    share.about.shows(extentName(options, material)),
    ...(material.earlier ? told.slice(-1) : told).map((one) =>
      told.length > 1 && !material.earlier
        ? `${one.scenario.title}: ${statusIn(one, material)}`
        : statusIn(one, material),
    ),
    subtitleOf(options, material),
    options.theme === 'grey' ? share.about.tints : share.about.colours,
    meanings.some(({ treatment }) => hasRules(treatment)) && share.about.rules,
    isLined((line) => !line.inLaw) && share.about.recognition,
    isLined((line) => line.inLaw !== undefined) && share.about.inLaw,
    ...groups,
    ...townsIn(options, material),
    lineIn(material),
    open && (unconfirmed ? share.about : share.unconfirmed).unconfirmed(open),
    material.unconfirmed === null && share.unconfirmed.unknown,
    dotted,
    sites.length > 0 && share.about.marked(sites.map((site) => words.sites[site]).join(', ')),
  );
}

/** Of some sites those that lie where a figure is about. */
function sitesWithin(
  { extent }: FigureOptions,
  sites: readonly SiteId[],
  { geography }: Material,
): readonly SiteId[] {
  const [west, south, east, north] = degreesOf(extent, geography);
  const isIn = (id: SiteId) =>
    geography.places.some(
      ({ id: place, at: [x, y] }) => place === id && x > west && x < east && y > south && y < north,
    );
  return [...new Set(sites)].filter(isIn);
}

/** The towns that changed hands between two days, the largest first. */
function townsIn({ extent }: FigureOptions, { earlier, share, lang }: Material): string[] {
  if (!earlier) return [];
  const { both } = earlier;
  const about = new Set(zonesAbout(extent, both).map(({ id }) => id));
  return handovers(both.ground.zones.filter(({ id }) => about.has(id))).flatMap(
    ({ to, pieces }) => {
      const towns = townsOn(pieces, both).map(({ name }) => name[textsIn(lang)]);
      return towns.length > 0 ? [share.days.towns[to](towns.join(', '))] : [];
    },
  );
}

/**
 * A zone with how much of it would change: its area, the most of it, or that nobody published it.
 * @param meaning what is said of its group, which need not be said again
 */
function named(zone: Zone, meaning: string, options: FigureOptions, material: Material): string {
  const { words, geography, lang } = material;
  const measures = allTold(options, material).map(({ outcomes }) => {
    const outcome = outcomeIn(outcomes, zone.id);
    return changeOf(zone, outcome) === 'stays' ? 'all' : measureOf(outcome);
  });
  const vague = (['unpublished', 'at-most'] as const).find((one) => measures.includes(one));
  const measured = { measure: vague ?? ('all' as const), area: sumOfAreas([zone], options.units) };
  const amount = amountText(measured, words, lang, options.units);
  const name = isPiece(zone)
    ? words.regions[zone.region]
    : zoneNames([zone], geography.ground.zones, words, lang);
  return vague === 'unpublished' && meaning.includes(amount) ? name : `${name}, ${amount}`;
}

/** An extent in words. */
function extentName({ extent }: FigureOptions, { share, words }: Material): string {
  if (typeof extent !== 'string') return share.extents.box;
  switch (extent) {
    case 'five':
    case 'donbas':
    case 'south':
    case 'ukraine':
      return share.extents[extent];
    default:
      return words.regions[extent];
  }
}

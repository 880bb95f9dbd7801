import type { CoreMessages } from '../content/messages/index.ts';
import { isVague } from '../model/change.ts';
import { differenceSums, differingZones } from '../model/difference-sums.ts';
import type { Language } from '../model/language.ts';
import { ownerInLaw } from '../model/norm.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Outcome, Speaker } from '../model/scenario.ts';
import { HOLDERS, type RegionId } from '../model/region.ts';
import { groundHeldBy, isConcerned, totalsOf } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { amountText, sayersText } from './amount-text.ts';
import { formatArea } from './area.ts';
import { placedFate } from './rules-text.ts';
import { sentence } from './sentence.ts';
import { fullStatus } from './status-text.ts';
import { zoneStatement } from './zone-statement.ts';

/** What a zone's card says, as one line for those who don't see it. */
export function nameZone(
  zone: Zone,
  outcome: Outcome<string>,
  speaker: Speaker,
  day: string,
  words: CoreMessages,
  lang: Language,
  units: Units = 'km',
): string {
  const said = zoneStatement(zone, outcome, speaker, day, words, lang, units);
  // Beside a change that nobody measured, the zone's own area would be taken for its amount.
  const named = isVague(zone, outcome) ? said.title : `${said.title}, ${said.area}`;
  return [named, said.held, said.says, said.basis, said.extent]
    .filter(Boolean)
    .map((part) => sentence(part.replace(/\.$/, ''), lang))
    .join('. ');
}

/**
 * The figures of a scenario: what would pass or return in all, who holds what, or whose it is in law.
 * @param placeOf names the regions that a figure is of, where that isn't clear without
 */
export function figuresOf(
  zones: readonly Zone[],
  outcomes: Outcomes,
  speaker: Speaker,
  words: CoreMessages,
  lang: Language,
  units: Units = 'km',
  placeOf: (regions: readonly RegionId[]) => string = () => '',
): readonly string[] {
  const placed = (label: string, regions: readonly RegionId[]) =>
    [label, placeOf(regions)].filter(Boolean).join(' ');
  const inUnits = (area: number) => formatArea(area, units, words, lang);
  if (speaker.kind === 'assessment') {
    return groundHeldBy('russia', zones, units)
      .filter(({ region }) => region === null)
      .map(({ area }) => {
        const regions = zones.map(({ region }) => region);
        return `${placed(words.legend.held.russia, regions)}: ${inUnits(area)}`;
      });
  }
  if (speaker.kind === 'baseline') return ownedInLaw(zones, outcomes, words, placed);
  const totals = totalsOf(zones, outcomes, units);
  return totals.flatMap((sum) => {
    if (sum.region !== null || !isConcerned(sum)) return [];
    const regions = totals.filter(({ key }) => key === sum.key).flatMap((one) => one.region ?? []);
    const amount = amountText(sum, words, lang, units);
    const who = sayersText(sum, speaker, words);
    return [`${placed(placedFate(sum, words), regions)}: ${amount}${who && ` (${who})`}`];
  });
}

/** Whose territory ground is in law, with the regions that it is said of. */
function ownedInLaw(
  zones: readonly Zone[],
  outcomes: Outcomes,
  { legend }: CoreMessages,
  placed: (label: string, regions: readonly RegionId[]) => string,
): readonly string[] {
  return HOLDERS.flatMap((owner) => {
    const own = zones.filter(({ id }) => {
      const outcome = outcomes.get(id);
      return outcome && ownerInLaw(outcome) === owner;
    });
    const regions = own.map(({ region }) => region);
    return own.length > 0 ? [placed(legend.inLaw[owner], regions)] : [];
  });
}

/** What a figure shows, with its figures, after its status. */
export function describeFigure(
  zones: readonly Zone[],
  outcomes: Outcomes,
  speaker: Speaker,
  words: CoreMessages,
  lang: Language,
  units: Units = 'km',
): string {
  const status = fullStatus(speaker, words, lang);
  const figures = figuresOf(zones, outcomes, speaker, words, lang, units);
  return `${[status, ...figures].join('. ')}.`;
}

/** What the picture of a difference shows, with its figures: how much ground has another fate. */
export function describeDifference(
  zones: readonly Zone[],
  before: Outcomes,
  after: Outcomes,
  words: CoreMessages,
  lang: Language,
  units: Units = 'km',
): string {
  const sums = differenceSums(differingZones(zones, before, after), units);
  if (sums.length === 0) return words.compare.alike;
  return sums
    .map((sum) => `${words.compare.ways[sum.difference]}: ${amountText(sum, words, lang, units)}.`)
    .join(' ');
}

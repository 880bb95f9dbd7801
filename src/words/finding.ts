import type { FindingWords } from '../content/finding/index.ts';
import type { CoreMessages } from '../content/messages/index.ts';
import { isDemand } from '../model/attribution.ts';
import { isPlainlyUnclear, isSilent, isUncertain } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import { ownerInLaw } from '../model/norm.ts';
import type { Outcomes } from '../model/outcome.ts';
import { HOLDERS, REGION_IDS, type RegionId } from '../model/region.ts';
import type { Basis, Speaker } from '../model/scenario.ts';
import { sumOfAreas, type Total } from '../model/totals.ts';
import { handovers, type Piece } from '../model/two-days.ts';
import { wholeArea, type Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { formatDay, formatShare } from './format.ts';
import { roughArea } from './rough-area.ts';
import { possibly } from './rules-text.ts';
import { concernedGround, type ConcernedGround } from './told-first.ts';

/** How a finding is told. */
export interface Telling {
  readonly say: FindingWords;
  readonly words: CoreMessages;
  readonly lang: Language;
  readonly units: Units;
  /** Where some regions are: "in the Luhansk and Donetsk regions". */
  readonly placeOf: (regions: readonly RegionId[]) => string;
}

/** A record on the ground of a day. */
export interface Found {
  readonly record: Pick<Speaker, 'kind'>;
  /** The ground that is spoken of. */
  readonly zones: readonly Zone[];
  readonly outcomes: Outcomes;
  /** ISO day of the line. */
  readonly day: string;
  readonly ukraineKm2: number;
}

/**
 * What a record says of some ground, in a sentence: what it would change most, in round figures,
 * whether that is a demand, and how it is known where no report says it; who held how much; whose it
 * is in law.
 * @returns nothing where no ground is spoken of
 */
export function findingOf(found: Found, telling: Telling): string {
  if (found.zones.length === 0) return '';
  switch (found.record.kind) {
    case 'assessment':
      return heldIn(found, telling);
    case 'baseline':
      return inLawIn(found, telling);
    case 'proposal':
      return changeIn(found, telling);
  }
}

/** What changed hands most between two days, in a sentence; empty where nothing did. */
export function changedHands(
  pieces: readonly Piece[],
  earlier: string,
  later: string,
  telling: Telling,
): string {
  const { say, lang, units } = telling;
  const [most] = handovers(pieces).toSorted(
    (a, b) => sumOfAreas(b.pieces, units) - sumOfAreas(a.pieces, units),
  );
  if (!most) return '';
  const what = groundOf(most.pieces, 'all', telling);
  return say.changedHands[most.to](what, formatDay(earlier, lang), formatDay(later, lang));
}

/** From this part of ground on most of it lies in a region. */
const MOSTLY = 0.7;
/** Regions that are named one by one. */
const MOST_NAMED = 3;

/** How much ground, in round figures, and where it lies or most of it. */
function groundOf(zones: readonly Zone[], measure: 'all' | 'at-most', telling: Telling): string {
  const { say, words, lang, units, placeOf } = telling;
  const area = sumOfAreas(zones, units);
  const regions = [...new Set(zones.map(({ region }) => region))];
  const main = regions.find((region) => {
    const inside = zones.filter((zone) => zone.region === region);
    return sumOfAreas(inside, units) >= MOSTLY * area;
  });
  const text = roughArea(area, measure, say, words, lang, units);
  return regions.length > 1 && main
    ? say.mostly(text, placeOf([main]))
    : say.all(text, whereIn(regions, telling));
}

function whereIn(regions: readonly RegionId[], { say, placeOf }: Telling): string {
  const many = regions.length > MOST_NAMED ? say.inRegions[regions.length] : undefined;
  return many ?? placeOf(regions);
}

function heldIn({ zones, day, ukraineKm2 }: Found, telling: Telling): string {
  const { say, lang, units } = telling;
  const own = zones.filter(({ holder }) => holder === 'russia');
  const regions = [...new Set(zones.map(({ region }) => region))];
  const called = formatDay(day, lang);
  const area = sumOfAreas(own, units);
  if (area === 0) return say.heldNothing(whereIn(regions, telling), called);
  const what = roughArea(area, 'all', say, telling.words, lang, units);
  const share = shareOf(area, zones, ukraineKm2, telling);
  return regions.length === REGION_IDS.length
    ? say.held(what, share, called)
    : say.held(say.all(what, whereIn(regions, telling)), share, called);
}

/** A part of Ukraine where all regions are spoken of, else of these regions. */
export function shareOf(
  area: number,
  zones: readonly Zone[],
  ukraineKm2: number,
  { say, lang, units }: Pick<Telling, 'say' | 'lang' | 'units'>,
): string {
  const count = new Set(zones.map(({ region }) => region)).size;
  if (count === REGION_IDS.length) {
    return say.ofUkraine(formatShare(area / wholeArea(ukraineKm2, units), lang));
  }
  const share = formatShare(area / sumOfAreas(zones, units), lang);
  return count === 1 ? say.ofRegion(share) : say.ofRegions(share);
}

function inLawIn({ zones, outcomes }: Found, { words, placeOf }: Telling): string {
  return HOLDERS.flatMap((owner) => {
    const own = zones.filter(({ id }) => {
      const outcome = outcomes.get(id);
      return outcome && ownerInLaw(outcome) === owner;
    });
    if (own.length === 0) return [];
    return [`${words.legend.inLaw[owner]} ${placeOf(own.map(({ region }) => region))}`];
  }).join('; ');
}

function changeIn({ zones, outcomes }: Found, telling: Telling): string {
  const [most] = concernedGround(zones, outcomes, telling.units);
  return most ? fateIn(most, telling) : unchangedIn(zones, outcomes, telling);
}

function fateIn({ sum, zones }: ConcernedGround, telling: Telling): string {
  const { say } = telling;
  const regions = [...new Set(zones.map(({ region }) => region))];
  const { rules, measure } = sum;
  const what =
    measure === 'unpublished'
      ? say.some(whereIn(regions, telling))
      : groundOf(zones, measure, telling);
  const told = toldOf(sum, what, telling);
  const under = rules && rules.control !== 'unresolved' ? say.under[rules.control](told) : told;
  const counted = rules?.countsAs ? say.counted[rules.countsAs](under) : under;
  const known = knownIn(sum, telling);
  return known ? `${counted} (${known})` : counted;
}

/** What would become of ground; rules that it is open whether it would have at all are only possible. */
function toldOf({ change, rules, measure }: Total, what: string, telling: Telling): string {
  const { say, words } = telling;
  if (rules && !rules.isOpen) return say.rules[rules.kind](what);
  if (change === 'stays') throw new Error('nothing becomes of ground that stays as it is');
  const isSome = change === 'unresolved' && measure === 'unpublished';
  const move = isSome ? say.unclearSome(what) : say.moves[change](what);
  return rules ? possibly(move, rules, words.rules) : move;
}

/**
 * That it is a demand, and how it is known where a report doesn't say it as it is told: a demand
 * must not read like a plan, nor an inference like a report. That it is unclear says all.
 */
function knownIn({ change, said }: Total, { say, words }: Telling): string {
  if (change === 'unresolved' && said.every(isPlainlyUnclear)) return '';
  const demand = said.some(isDemand) ? words.said.attribution.demand : '';
  return [demand, basisIn(said, { say, words })].filter(Boolean).join(', ');
}

/** What a headline has to say of a basis; of others it says nothing. */
const TOLD: Readonly<Record<Basis, 'inferred' | 'unclear' | null>> = {
  reported: null,
  assessed: null,
  inferred: 'inferred',
  unclear: 'unclear',
  'not-addressed': null,
};

function basisIn(said: Total['said'], { say, words }: Pick<Telling, 'say' | 'words'>): string {
  if (said.every(({ basis }) => TOLD[basis] === 'inferred')) return say.inferred;
  if (said.some(({ basis }) => TOLD[basis] === 'inferred')) return say.partlyInferred;
  const isUnclear = said.some((one) => TOLD[one.basis] === 'unclear' && !isPlainlyUnclear(one));
  return isUnclear ? words.said.unclear : '';
}

/** What is said of ground where nothing would change: that it stays, that it may, or nothing. */
function unchangedIn(zones: readonly Zone[], outcomes: Outcomes, telling: Telling): string {
  const { say } = telling;
  const all = zones.flatMap(({ id }) => outcomes.get(id) ?? []);
  const saying = all.some(isUncertain)
    ? say.open
    : all.every(isSilent)
      ? say.silent
      : all.some(isSilent)
        ? say.notReported
        : say.stays;
  return saying(whereIn([...new Set(zones.map(({ region }) => region))], telling));
}

import type { LessonWords } from '../content/lesson-words/index.ts';
import type { CoreMessages } from '../content/messages/index.ts';
import { isVague } from '../model/change.ts';
import type { Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { wholeArea } from '../model/units.ts';
import { amountText } from '../words/amount-text.ts';
import { formatArea } from '../words/area.ts';
import { counted } from '../words/plural.ts';
import { zoneName } from '../words/zone-names.ts';
import type { MatchedGround, PredictionCompared } from './predict.ts';
import type { Speech } from './speech.ts';

/** A zone by name. */
export function zoneTitle(
  zone: Zone,
  all: readonly Zone[],
  { regions }: CoreMessages,
  { heldBy }: LessonWords,
): string {
  return zoneName(zone, all, { regions, heldBy });
}

/** A zone's area with its unit. */
export function zoneArea({ areaKm2 }: Zone, { words, lang }: Speech): string {
  return formatArea(wholeArea(areaKm2, 'km'), 'km', words, lang);
}

/** A zone's area beside what a scenario says about it, where it can't be taken for an amount. */
export function areaBeside(zone: Zone, outcome: Outcome<unknown>, speech: Speech): string {
  return isVague(zone, outcome) ? '' : zoneArea(zone, speech);
}

/** How a prediction and a scenario compare, in sentences with km². */
export function comparisonSentences(
  { ground }: Pick<PredictionCompared, 'ground'>,
  speech: Speech,
): readonly string[] {
  const { say } = speech;
  const area = (matched: MatchedGround) => groundText(matched, speech);
  return [
    ...(ground.differs.zones > 0
      ? [say.predict.differs(area(ground.differs))]
      : [say.predict.allSame]),
    ...(ground.same.zones > 0 ? [say.predict.same(area(ground.same))] : []),
    ...(ground.fits.zones > 0 ? [say.predict.fits(area(ground.fits))] : []),
    ...(ground.silent.zones > 0 ? [say.predict.silent(area(ground.silent))] : []),
  ];
}

function groundText(matched: MatchedGround, { words, say, lang }: Speech): string {
  const zones = counted(matched.zones, say.counted.zones, lang);
  const figure = amountText(matched, words, lang, 'km');
  return matched.area === null ? `${zones}, ${figure}` : `${figure} (${zones})`;
}

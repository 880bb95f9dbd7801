import type { CoreMessages } from '../content/messages/index.ts';
import { MEASURES } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { RegimeKind } from '../model/regime.ts';
import type { Total } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { amountText } from './amount-text.ts';
import { briefFate } from './rules-text.ts';
import { concernedGround, sizeOf, type ConcernedGround } from './told-first.ts';

/** What would become of some ground and how much of it there is, to be written beside it. */
export interface Callout {
  /** Tells it from others of the same picture. */
  readonly id: string;
  /** In full; then in fewer words, beside ground whose pattern the legend explains. */
  readonly texts: readonly [full: string, short: string, ...shorter: string[]];
  /** The ground that it is of, the largest zone first. */
  readonly zones: readonly ZoneId[];
}

/** What ground would be under rules of its own, in the fewest words. */
type RulesBriefly = Readonly<Record<RegimeKind, string>>;

/**
 * What a record would change on some ground: first what the sentence above the map says, then what
 * is sure how much is meant, then the largest.
 * @param rulesBriefly for the smallest maps
 */
export function calloutsOf(
  zones: readonly Zone[],
  outcomes: Outcomes,
  words: CoreMessages,
  lang: Language,
  units: Units,
  rulesBriefly?: RulesBriefly,
): readonly Callout[] {
  const [first, ...others] = concernedGround(zones, outcomes, units);
  if (!first) return [];
  const next = others.toSorted(
    (a, b) => surenessOf(a) - surenessOf(b) || sizeOf(b.zones) - sizeOf(a.zones),
  );
  return [first, ...next].map(({ sum, zones: own }) => {
    const [fate, amount] = [briefFate(sum, words, lang), amountText(sum, words, lang, units)];
    const full = `${fate}: ${amount}`;
    return {
      id: sum.key,
      // An amount that nobody published is none to write on a map.
      texts: sum.area === null ? [full, fate, ...briefly(sum, rulesBriefly)] : [full, amount],
      zones: own.toSorted((a, b) => b.areaKm2 - a.areaKm2).map(({ id }) => id),
    };
  });
}

/** What ground would be under rules of its own that leave open who controls it. */
function briefly({ rules }: Total, said?: RulesBriefly): readonly string[] {
  const isSaid = rules?.control === 'unresolved' && !rules.isOpen;
  return said && isSaid ? [said[rules.kind]] : [];
}

function surenessOf({ sum }: ConcernedGround): number {
  return MEASURES.indexOf(sum.measure);
}

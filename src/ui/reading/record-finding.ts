import { FINDING_WORDS } from '../../content/finding/index.ts';
import type { CoreMessages } from '../../content/messages/index.ts';
import type { Ground } from '../../model/ground.ts';
import type { Outcomes } from '../../model/outcome.ts';
import type { Units } from '../../model/units.ts';
import type { Language } from '../../model/language.ts';
import { findingOf, type Found, type Telling } from '../../words/finding.ts';
import { placeOf } from '../../words/place-of.ts';

/** What a record would change on some ground, in a sentence without its full stop. */
export function recordFinding(
  record: Found['record'],
  outcomes: Outcomes,
  ground: Ground,
  words: CoreMessages,
  lang: Language,
  units: Units,
): string {
  return findingOf({ ...ground, record, outcomes }, tellingOf(words, lang, units));
}

/** How findings are told on the page. */
export function tellingOf(words: CoreMessages, lang: Language, units: Units): Telling {
  const say = FINDING_WORDS[lang];
  return { say, words, lang, units, placeOf: (regions) => placeOf(regions, say.place, lang) };
}

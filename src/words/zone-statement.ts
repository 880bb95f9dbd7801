import type { CoreMessages } from '../content/messages/index.ts';
import { changeOf, isPlainlyUnclear } from '../model/change.ts';
import type { Language } from '../model/language.ts';
import type { Basis, Outcome, Speaker } from '../model/scenario.ts';
import { ownerInLaw } from '../model/norm.ts';
import { wholeArea, type Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { formatArea } from './area.ts';
import { formatDay } from './format.ts';
import { recognitionText } from './recognition-text.ts';
import { areaWithRules } from './rules-text.ts';
import { saidText } from './said-text.ts';
import { sentence } from './sentence.ts';

/** What is said of one zone, in words of one language: the same for card, label and reader. */
export interface ZoneStatement {
  readonly title: string;
  /** Today's holder, with the day of the assessment. */
  readonly held: string;
  /** Area with its unit. */
  readonly area: string;
  /** What the scenario would bring; for an assessment, what it shows. */
  readonly says: string;
  /** What kind of statement it is and how it is known, in a few words. */
  readonly said: string;
  /** The same as a sentence, with what it means where that needs telling. */
  readonly basis: string;
  /** How much of the ground is meant, where that is open; else empty. */
  readonly extent: string;
  readonly recognition: string;
  readonly note: string;
}

/** Whether naming a basis says all that it means. */
const IS_PLAIN: Readonly<Record<Basis, boolean>> = {
  reported: true,
  assessed: true,
  inferred: false,
  unclear: false,
  'not-addressed': false,
};

export function zoneStatement(
  zone: Zone,
  outcome: Outcome<string>,
  speaker: Speaker,
  day: string,
  words: CoreMessages,
  lang: Language,
  units: Units = 'km',
): ZoneStatement {
  const assessment = speaker.kind === 'assessment';
  const silent = outcome.basis === 'not-addressed';
  const change = changeOf(zone, outcome);
  const changes = outcome.extent === 'whole' ? words.change : words.changeOfPart;
  const owner = ownerInLaw(outcome);
  const stays = owner ? words.inLaw[owner] : words.stays[zone.holder];
  const fate = change === 'stays' ? stays : changes[change];
  const said = sentence(saidText(outcome, speaker, words), lang);
  const meaning = words.basisMeaning[outcome.basis];
  return {
    title: words.regions[zone.region],
    held: words.heldOn[zone.holder](formatDay(day, lang)),
    area: formatArea(wholeArea(zone.areaKm2, units), units, words, lang),
    says: assessment || silent ? '' : areaWithRules(fate, outcome, words),
    said,
    // After what the scenario says, that it is unclear need not be said a third time.
    basis: isPlainlyUnclear(outcome)
      ? `${sentence(meaning, lang)}.`
      : IS_PLAIN[outcome.basis]
        ? `${said}.`
        : `${said}: ${meaning}.`,
    extent: words.extent[outcome.extent],
    // Whose territory it is in law is what a norm says.
    recognition: assessment || silent || owner ? '' : recognitionText(outcome, words),
    note: outcome.note ?? '',
  };
}

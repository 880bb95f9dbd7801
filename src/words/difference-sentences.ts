import type { PageMessages } from '../content/messages/index.ts';
import { changeOf, isSilent } from '../model/change.ts';
import type { DifferingZone } from '../model/difference-sums.ts';
import type { Language } from '../model/language.ts';
import { ownerInLaw } from '../model/norm.ts';
import { notAddressed, type Outcomes } from '../model/outcome.ts';
import { HOLDERS } from '../model/region.ts';
import type { Outcome, Speaker } from '../model/scenario.ts';
import { totalsOf } from '../model/totals.ts';
import type { Units } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { saidTexts } from './amount-text.ts';
import { changeSentences } from './change-sentences.ts';
import { sentence } from './sentence.ts';
import { zoneNames } from './zone-names.ts';

/** What one of two records says of the ground on which they differ: changes, what stays, silence. */
export function differenceSentences(
  differing: readonly (Pick<DifferingZone, 'zone'> & { readonly outcome: Outcome<unknown> })[],
  zones: readonly Zone[],
  speaker: Speaker,
  words: PageMessages,
  lang: Language,
  units: Units,
): readonly string[] {
  const outcomes: Outcomes = new Map(
    zones.map((zone) => [
      zone.id,
      differing.find((one) => one.zone.id === zone.id)?.outcome ?? notAddressed(zone),
    ]),
  );
  const told = differing.filter(({ outcome }) => !isSilent(outcome));
  const stays = HOLDERS.flatMap((holder) => {
    const own = told.filter(
      ({ zone, outcome }) =>
        (ownerInLaw(outcome) ?? zone.holder) === holder && changeOf(zone, outcome) === 'stays',
    );
    if (own.length === 0) return [];
    const said = own.map(({ outcome }) => outcome);
    const names = namesOf(own, zones, words, lang);
    const open = said.some(({ extent }) => extent !== 'whole') ? `; ${words.legend.openStay}` : '';
    const who = saidTexts(said, speaker, words);
    const fate = {
      assessment: words.legend.held,
      baseline: words.legend.inLaw,
      proposal: words.fate.stays,
    }[speaker.kind];
    return [`${fate[holder]} (${who}${open}): ${names}.`];
  });
  const silent = differing.filter(({ outcome }) => isSilent(outcome));
  return [
    ...changeSentences(totalsOf(zones, outcomes, units), speaker, words, lang, units),
    ...stays,
    ...(silent.length > 0
      ? [`${sentence(words.said['not-addressed'], lang)}: ${namesOf(silent, zones, words, lang)}.`]
      : []),
  ];
}

function namesOf(
  of: readonly Pick<DifferingZone, 'zone'>[],
  zones: readonly Zone[],
  words: PageMessages,
  lang: Language,
): string {
  return zoneNames(
    of.map(({ zone }) => zone),
    zones,
    words,
    lang,
  );
}

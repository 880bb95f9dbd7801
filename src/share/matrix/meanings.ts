import { treatmentOf } from '../../grammar/treatment.ts';
import { changeOf, isPlainlyUnclear, isSilent } from '../../model/change.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Outcome } from '../../model/scenario.ts';
import type { Zone } from '../../model/zone.ts';
import { legendLines } from '../../words/legend-lines.ts';
import type { Meaning } from '../../words/legend-text.ts';
import { fateWithRules } from '../../words/rules-text.ts';
import type { Entry } from '../layout/key.ts';
import { outcomeIn } from '../material/material.ts';
import type { Matrix } from './matrix.ts';

/** The legend of all maps, once: what each way of drawing means, whoever says it. */
export function matrixLegend(matrix: Matrix): readonly Entry[] {
  const { words } = matrix;
  const meant = matrix.told.flatMap(({ scenario, geography, outcomes }) =>
    geography.ground.zones.map((zone) => {
      const outcome = outcomeIn(outcomes, zone.id);
      return {
        treatment: treatmentOf(zone, outcome),
        meaning: meaningOf(zone, outcome, scenario.kind === 'assessment', matrix),
        recognisedBy: outcome.recognitionBy,
      };
    }),
  );
  return [
    ...legendLines(meant, words).map(({ key, treatment, text }): Entry => ({
      key,
      sample: { kind: 'ground', treatment },
      text,
    })),
    { key: 'line', sample: { kind: 'contactLine' }, text: words.legend.contactLine },
  ];
}

/** What is drawn of a zone, and how it is known in one of five ways, whatever kind of statement it is. */
function meaningOf(
  zone: Zone,
  outcome: Outcome<string>,
  isAssessed: boolean,
  { words, share }: Matrix,
): Meaning {
  const { legend } = words;
  const how = share.matrix.bases[outcome.basis];
  if (isAssessed || isSilent(outcome)) return { fate: legend.held[zone.holder], detail: how };
  const change = changeOf(zone, outcome);
  const bare = change === 'stays' ? legend.stays[zone.holder] : legend.change[change];
  const amount = {
    whole: '',
    unclear: change === 'stays' && !outcome.regime ? legend.openStay : legend.openChange,
    unpublished: legend.unpublished,
  }[outcome.extent];
  return {
    fate: fateWithRules(bare, rulesOf(outcome), words),
    detail: [isPlainlyUnclear(outcome) ? '' : how, amount].filter(Boolean).join('; '),
  };
}

import type { CoreMessages } from '../../content/messages/index.ts';
import { treatmentBetween, treatmentOf, type Treatment } from '../../grammar/treatment.ts';
import { isSilent } from '../../model/change.ts';
import type { Piece } from '../../model/two-days.ts';
import type { Zone, ZoneId } from '../../model/zone.ts';
import { legendLines, type Meant } from '../../words/legend-lines.ts';
import { differenceMeaning, legendMeaning } from '../../words/legend-text.ts';
import { outcomeIn, type Material, type Told } from '../material/material.ts';

/** One way in which the maps draw ground, in words, and the zones that are drawn so. */
export interface Meaning {
  /** Tells it from the others. */
  readonly key: string;
  readonly treatment: Treatment;
  readonly text: string;
  readonly zones: ReadonlySet<ZoneId>;
}

/** What is drawn of a zone, and what that means. */
export interface Said extends Meant {
  readonly zone: Zone;
}

/** What is drawn of a zone on a scenario's own map. */
export function said(zone: Zone, { scenario, outcomes }: Told, { words }: Material): Said {
  const outcome = outcomeIn(outcomes, zone.id);
  const treatment = treatmentOf(zone, outcome);
  return {
    zone,
    treatment,
    meaning: legendMeaning({ zone, outcome }, scenario, words),
    recognisedBy: outcome.recognitionBy,
  };
}

/** What is drawn where two are compared; they are called by their numbers. */
export function saidOfBoth(zone: Zone, first: Told, second: Told, material: Material): Said {
  const { words, share, tellsCertainty } = material;
  const [before, after] = [outcomeIn(first.outcomes, zone.id), outcomeIn(second.outcomes, zone.id)];
  const treatment = treatmentBetween(before, after);
  const meaning = differenceMeaning({ before, after }, numbered, words);
  const isSame = before.control === after.control && ![before, after].some(isSilent);
  const isKnownOtherwise = isSame && before.basis !== after.basis;
  if (!tellsCertainty || !isKnownOtherwise || treatment.pattern)
    return { zone, treatment, meaning };
  return {
    zone,
    treatment: { ...treatment, pattern: { kind: 'dots', hue: treatment.ground } },
    meaning: { fate: share.difference.otherwiseKnown(meaning.fate), detail: '' },
  };
}

/** What is drawn of ground by who held it on two days. */
export function saidOfPiece(piece: Piece, first: Told, second: Told, { share }: Material): Said {
  const [before, after] = [
    outcomeIn(first.outcomes, piece.id),
    outcomeIn(second.outcomes, piece.id),
  ];
  const { moved, stayed } = share.days.legend;
  const fate = (piece.heldBefore === piece.holder ? stayed : moved)[piece.holder];
  return { zone: piece, treatment: treatmentBetween(before, after), meaning: { fate, detail: '' } };
}

const numbered = (first: string, second: string) => `1: ${first}; 2: ${second}`;

/** What is drawn alike, once; it may mean one thing on one map and another on the other. */
export function meaningsOf(all: readonly Said[], words: CoreMessages): readonly Meaning[] {
  return legendLines(all, words).map(({ key, treatment, text, meant }) => ({
    key,
    treatment,
    text,
    zones: new Set(meant.map(({ zone }) => zone.id)),
  }));
}

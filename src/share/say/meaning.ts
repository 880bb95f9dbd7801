import type { CoreMessages } from '../../content/messages/index.ts';
import { treatmentBetween, treatmentOf, type Treatment } from '../../grammar/treatment.ts';
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
export function saidOfBoth(zone: Zone, first: Told, second: Told, { words }: Material): Said {
  const [before, after] = [outcomeIn(first.outcomes, zone.id), outcomeIn(second.outcomes, zone.id)];
  const treatment = treatmentBetween(before, after);
  return { zone, treatment, meaning: differenceMeaning({ before, after }, NUMBERS, words) };
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

const NUMBERS = ['1', '2'] as const;

/** What is drawn alike, once; it may mean one thing on one map and another on the other. */
export function meaningsOf(all: readonly Said[], words: CoreMessages): readonly Meaning[] {
  return legendLines(all, words).map(({ key, treatment, text, meant }) => ({
    key,
    treatment,
    text,
    zones: new Set(meant.map(({ zone }) => zone.id)),
  }));
}

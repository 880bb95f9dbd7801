import { isSilent, measureOf, MEASURES, type Measure } from '../model/change.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Basis, Control, Outcome } from '../model/scenario.ts';
import { sumOfAreas } from '../model/totals.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { CONTROLS } from '../model/scenario.ts';
import type { Prediction } from './answer.ts';

/**
 * How what a learner expects of a zone compares with a scenario: `silent` where the scenario says
 * nothing of it, so that there is nothing to be right about; `fits` where the learner leaves open
 * what the scenario leaves open too, at least for a part, or what only follows from what it says.
 */
export type Match = 'same' | 'fits' | 'differs' | 'silent';

/** One zone of a prediction beside what the scenario says. */
export interface Compared<T> {
  readonly zone: Zone;
  /** Null where the learner has not assigned it. */
  readonly side: Control | null;
  readonly outcome: Outcome<T>;
  /** Null where the learner has not assigned it. */
  readonly match: Match | null;
}

/** Ground of one match: km², if anybody published how much is meant, or at most so much. */
export interface MatchedGround {
  readonly area: number | null;
  readonly zones: number;
  readonly measure: Measure;
}

export interface PredictionCompared<T = unknown> {
  readonly zones: readonly Compared<T>[];
  readonly ground: Readonly<Record<Match, MatchedGround>>;
}

/** Compares a prediction for some zones with what a scenario says of them. */
export function comparePrediction<T>(
  prediction: Prediction,
  asked: readonly ZoneId[],
  zones: readonly Zone[],
  outcomes: Outcomes<T>,
): PredictionCompared<T> {
  const compared = asked.flatMap((id): Compared<T>[] => {
    const zone = zones.find((one) => one.id === id);
    const outcome = outcomes.get(id);
    if (!zone || !outcome) return [];
    const side = prediction[id] ?? null;
    return [{ zone, side, outcome, match: side && matchOf(side, outcome) }];
  });
  const groundOf = (match: Match): MatchedGround => {
    const found = compared.filter((one) => one.match === match);
    const measures = found.map(({ outcome }) => measureOf(outcome));
    const measure = MEASURES.findLast((one) => measures.includes(one)) ?? 'all';
    const own = found.map(({ zone }) => zone);
    return {
      area: measure === 'unpublished' ? null : sumOfAreas(own, 'km'),
      zones: found.length,
      measure,
    };
  };
  return {
    zones: compared,
    ground: {
      same: groundOf('same'),
      fits: groundOf('fits'),
      differs: groundOf('differs'),
      silent: groundOf('silent'),
    },
  };
}

/** Whether a statement on a whole zone still leaves room for saying that it is open. */
const LEAVES_OPEN: Readonly<Record<Basis, boolean>> = {
  reported: false,
  assessed: false,
  inferred: true,
  unclear: true,
  'not-addressed': false,
};

function matchOf(side: Control, outcome: Outcome<unknown>): Match {
  if (isSilent(outcome)) return 'silent';
  if (side === outcome.control) return 'same';
  const isOpen = measureOf(outcome) !== 'all' || LEAVES_OPEN[outcome.basis];
  return side === 'unresolved' && isOpen ? 'fits' : 'differs';
}

/** What choosing a zone once more makes of it: each side in turn. */
export function nextSide(side: Control | undefined): Control {
  const next = side === undefined ? 0 : CONTROLS.indexOf(side) + 1;
  return CONTROLS[next % CONTROLS.length] as Control;
}

/** A prediction as what a scenario would say, so that the picture grammar can draw it. */
export function outcomesFrom(prediction: Prediction, zones: readonly Zone[]): Outcomes<string> {
  return new Map(
    zones.map(({ id, holder }): [ZoneId, Outcome<string>] => {
      const side = prediction[id];
      return [
        id,
        {
          attribution: null,
          control: side ?? holder,
          basis: side ? 'reported' : 'not-addressed',
          extent: 'whole',
          recognition: 'unspecified',
          note: null,
          sources: [],
        },
      ];
    }),
  );
}

import type { Control } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';

/** What a learner expects of zones; those not assigned yet are missing. */
export type Prediction = Readonly<Partial<Record<ZoneId, Control>>>;

/** What a learner answers; notes on what is discussed are no answer and never in a link. */
export type Answer =
  | { readonly kind: 'choice'; readonly option: string }
  /** Ids in the learner's order. */
  | { readonly kind: 'order'; readonly items: readonly string[] }
  /** As it was written. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'predict'; readonly sides: Prediction };

/** An answer, and whether the learner has had it checked, or revealed what the scenario says. */
export interface Attempt {
  readonly answer: Answer;
  readonly checked: boolean;
}

import { isNorm } from './attribution.ts';
import type { Holder } from './region.ts';
import type { Outcome } from './scenario.ts';

/** Whose territory ground is in law, where a statement says that and not who would control it. */
export function ownerInLaw(
  outcome: Pick<Outcome<unknown>, 'attribution' | 'control'>,
): Holder | null {
  return isNorm(outcome) && outcome.control !== 'unresolved' ? outcome.control : null;
}

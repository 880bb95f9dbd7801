import type { Holder } from './region.ts';
import type { Outcome } from './scenario.ts';

/** Whose territory ground is in law, where a statement says that and not who would control it. */
export function ownerInLaw({
  attribution,
  control,
}: Pick<Outcome<unknown>, 'attribution' | 'control'>): Holder | null {
  return attribution === 'norm' && control !== 'unresolved' ? control : null;
}

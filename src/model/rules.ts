import { isPlainlyUnclear } from './change.ts';
import type { RegimeKind } from './regime.ts';
import { HOLDERS, type Holder } from './region.ts';
import type { Control, Outcome } from './scenario.ts';

/** Which rules of its own ground would have, and who would control it under them. */
export interface Rules {
  readonly kind: RegimeKind;
  readonly control: Control;
  /** Whose ground it would count as, where that is said and is not who would control it. */
  readonly countsAs: Holder | null;
  /** Whether it is open that it would have them at all. */
  readonly isOpen: boolean;
}

/** The rules of its own that an outcome gives ground, if it does. */
export function rulesOf(outcome: Outcome<unknown>): Rules | null {
  const { regime, control } = outcome;
  if (!regime) return null;
  const counted = regime.parts['counts-as']?.answer;
  return {
    kind: regime.kind,
    control,
    countsAs: HOLDERS.find((holder) => holder === counted && holder !== control) ?? null,
    isOpen: isPlainlyUnclear(outcome),
  };
}

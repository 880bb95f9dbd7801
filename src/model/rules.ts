import { isPlainlyUnclear } from './change.ts';
import type { RegimeKind } from './regime.ts';
import type { Control, Outcome } from './scenario.ts';

/** Which rules of its own ground would have, and who would control it under them. */
export interface Rules {
  readonly kind: RegimeKind;
  readonly control: Control;
  /** Whether it is open that it would have them at all. */
  readonly isOpen: boolean;
}

/** The rules of its own that an outcome gives ground, if it does. */
export function rulesOf(outcome: Outcome<unknown>): Rules | null {
  const { regime, control } = outcome;
  return regime ? { kind: regime.kind, control, isOpen: isPlainlyUnclear(outcome) } : null;
}

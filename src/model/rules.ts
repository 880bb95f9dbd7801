import type { RegimeKind } from './regime.ts';
import type { Control, Outcome } from './scenario.ts';

/** Which rules of its own ground would have, and who would control it under them. */
export interface Rules {
  readonly kind: RegimeKind;
  readonly control: Control;
}

/** The rules of its own that an outcome gives ground, if it does. */
export function rulesOf({ regime, control }: Outcome<unknown>): Rules | null {
  return regime ? { kind: regime.kind, control } : null;
}

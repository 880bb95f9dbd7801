import type { Control, Outcome, Recognition } from './scenario.ts';

/** Recognition that there would be: in law, or in fact alone. */
export const RECOGNISED = ['de-jure', 'de-facto'] as const satisfies readonly Recognition[];
export type Recognised = (typeof RECOGNISED)[number];

/** How it would be recognised whose ground it is, and whose; null where it would not or nobody says. */
export function recognitionOf({
  recognition,
  control,
  regime,
}: Pick<Outcome<unknown>, 'recognition' | 'control' | 'regime'>): {
  readonly how: Recognised;
  readonly whose: Control;
} | null {
  const how = RECOGNISED.find((one) => one === recognition);
  if (!how) return null;
  // Under rules of its own ground may count as one side's while nobody controls it.
  const counts = regime?.parts['counts-as']?.answer;
  return { how, whose: counts === 'ukraine' || counts === 'russia' ? counts : control };
}

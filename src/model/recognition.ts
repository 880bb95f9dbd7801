import type { Control, Outcome, Recognition } from './scenario.ts';

/** Recognition that there would be: in law, or in fact alone. */
export const RECOGNISED = ['de-jure', 'de-facto'] as const satisfies readonly Recognition[];
export type Recognised = (typeof RECOGNISED)[number];

/** What of it there would be, for each thing that a record can say. */
const RECOGNITION_IN: Readonly<Record<Recognition, Recognised | null>> = {
  'de-jure': 'de-jure',
  'de-facto': 'de-facto',
  none: null,
  unspecified: null,
};

/** How it would be recognised whose ground it is, and whose; null where it would not or nobody says. */
export function recognitionOf({
  recognition,
  control,
  regime,
}: Pick<Outcome<unknown>, 'recognition' | 'control' | 'regime'>): {
  readonly how: Recognised;
  readonly whose: Control;
} | null {
  const how = RECOGNITION_IN[recognition];
  if (!how) return null;
  // Under rules of its own ground may count as one side's while nobody controls it.
  const counts = regime?.parts['counts-as']?.answer;
  return { how, whose: counts === 'ukraine' || counts === 'russia' ? counts : control };
}

import { OFFERED_AT_ONCE } from '../../content/default.ts';
import type { Party, Heading } from '../../model/scenario.ts';

/** How many are offered at once however many there are: to fold fewer would save no room. */
const FEW = 5;

/** What is offered at once, and what is folded, from the oldest to the newest. */
export interface Offered {
  readonly first: readonly Heading[];
  readonly others: readonly Heading[];
}

/**
 * The records of a choice: those that readers come for, and all others by their dates.
 * @param opened id of the record that the page was opened with: it is offered at once, after those
 */
export function offeredOf(scenarios: readonly Heading[], opened?: string): Offered {
  const wanted = scenarios.filter(({ id }) => OFFERED_AT_ONCE.includes(id));
  if (scenarios.length <= FEW || wanted.length === 0) return { first: scenarios, others: [] };
  const own = scenarios.filter((one) => one.id === opened && !wanted.includes(one));
  const first = [...wanted, ...own];
  const others = scenarios
    .filter((one) => !first.includes(one))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return { first, others };
}

/** By who put them forward, records can be looked through. */
export const SIDES = {
  us: ['us'],
  russia: ['russia'],
  europe: ['ukraine', 'europe'],
  un: ['un'],
} as const satisfies Readonly<Record<string, readonly Party[]>>;
export type Side = keyof typeof SIDES;

export function isSide(value: string): value is Side {
  return Object.hasOwn(SIDES, value);
}

/** Whether a record was put forward by a side, alone or with others; each was by anybody. */
export function isBy({ by }: Pick<Heading, 'by'>, side: Side | null): boolean {
  return side === null || SIDES[side].some((party) => by.includes(party));
}

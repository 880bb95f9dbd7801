import type { Attribution, Outcome } from './scenario.ts';

type Attributed = Pick<Outcome<unknown>, 'attribution'>;

/** What sets a kind of statement apart: a demand is told as one, a norm moves nobody. */
const APART: Readonly<Record<Attribution, 'demand' | 'norm' | null>> = {
  demand: 'demand',
  term: null,
  offer: null,
  position: null,
  assessment: null,
  norm: 'norm',
};

export function isDemand({ attribution }: Attributed): boolean {
  return attribution !== null && APART[attribution] === 'demand';
}

export function isNorm({ attribution }: Attributed): boolean {
  return attribution !== null && APART[attribution] === 'norm';
}

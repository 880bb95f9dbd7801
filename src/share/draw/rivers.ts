import type { Frame } from '../../figure/frame.ts';

/** Units of a frame's scale from which on rivers of each rank are drawn, and from which on named. */
const FROM: readonly { readonly drawn: number; readonly named: number }[] = [
  { drawn: 0, named: 0.6 },
  { drawn: 0.4, named: 0.6 },
  { drawn: 0.4, named: 0.6 },
  { drawn: 0.6, named: 0.6 },
  { drawn: 0.6, named: 0.6 },
];

/** The ranks up to which the rivers of a frame are drawn, and up to which they are named. */
export function riversAt({ scale }: Pick<Frame, 'scale'>): {
  readonly drawn: number;
  readonly named: number;
} {
  const upTo = (of: 'drawn' | 'named') => FROM.filter(({ [of]: least }) => scale >= least).length;
  return { drawn: upTo('drawn'), named: upTo('named') };
}

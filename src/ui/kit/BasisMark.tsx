import type { CoreMessages } from '../../content/messages/index.ts';
import type { Basis } from '../../model/scenario.ts';

/** A sign for each basis: full, half, open and empty, as sure as they look. */
export const BASIS_SIGNS: Readonly<Record<Basis, string>> = {
  reported: '●',
  assessed: '●',
  inferred: '◐',
  unclear: '?',
  'not-addressed': '○',
};

interface Props {
  readonly basis: Basis;
  /** What kind of statement it is and how it is known. */
  readonly said: string;
  readonly words: CoreMessages;
}

/** How a statement is known, in a sign and in words. */
export function BasisMark({ basis, said, words }: Props) {
  return (
    <span class="basis" title={words.basisMeaning[basis]}>
      <span aria-hidden="true">{BASIS_SIGNS[basis]}</span> {said}
    </span>
  );
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { Basis } from '../model/scenario.ts';

/** A sign for each basis: full, half, open and empty, as sure as they look. */
const SIGNS: Readonly<Record<Basis, string>> = {
  reported: '●',
  inferred: '◐',
  unclear: '?',
  'not-addressed': '○',
};

/** The basis of a statement, in a sign and in words. */
export function BasisMark({ basis, words }: { basis: Basis; words: CoreMessages }) {
  return (
    <span class="basis" title={words.basisMeaning[basis]}>
      <span aria-hidden="true">{SIGNS[basis]}</span> {words.basis[basis]}
    </span>
  );
}

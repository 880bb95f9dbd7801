import { linkTerms, type LocalTerm } from '../../words/terms.ts';
import { termAddress } from './address.ts';

interface Props {
  readonly text: string;
  readonly terms: readonly LocalTerm[];
  /** Which terms to link in which text; without it, all of them in each. */
  readonly places?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** The glossary's address, as the page sees it; empty on the glossary itself. */
  readonly glossary: string;
}

/** A text in which the words of the glossary lead to it. */
export function Termed({ text, terms, places, glossary }: Props) {
  const wanted = places && (places.get(text) ?? NONE);
  return (
    <>
      {linkTerms(text, terms, wanted).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={index} class="term" href={termAddress(glossary, part.term)}>
            {part.words}
          </a>
        ),
      )}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { firstPlaces } from '../../words/terms.ts';
import { addressOf } from '../kit/address.ts';
import type { Details } from './page-data.ts';
import { Termed } from '../kit/Termed.tsx';

/** Puts a text's words of the glossary into links. */
export type Termer = (text: string) => VNode;

/**
 * Links each term where it stands first.
 * @param texts what is read one after the other; the same array while it is the same
 */
export function useTerms(texts: readonly string[], details: Details, root: string): Termer {
  const { terms, glossaryPage } = details;
  const places = useMemo(() => firstPlaces(texts, terms), [texts, terms]);
  return (text) => (
    <Termed text={text} terms={terms} places={places} glossary={addressOf(root, glossaryPage)} />
  );
}

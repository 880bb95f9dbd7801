import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { firstPlaces } from '../words/terms.ts';
import { addressOf } from './address.ts';
import type { ReadingProps } from './reading-props.ts';
import { Termed } from './Termed.tsx';

/** Puts a text's words of the glossary into links. */
export type Termer = (text: string) => VNode;

/** Links each term where it stands first in what is written beside the map. */
export function useTerms({ scenario, details, root }: ReadingProps): Termer {
  const { terms, glossaryPage } = details;
  const places = useMemo(() => {
    const { summary, status, openQuestions, sites, rules, context } = scenario;
    const texts = [...openQuestions, ...sites].map(({ text }) => text);
    const notes = rules.map(({ outcome }) => outcome.note ?? '');
    return firstPlaces(
      [summary, status, ...texts, ...notes, ...context.map(({ text }) => text)],
      terms,
    );
  }, [scenario, terms]);
  return (text) => (
    <Termed text={text} terms={terms} places={places} glossary={addressOf(root, glossaryPage)} />
  );
}

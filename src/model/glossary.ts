import type { Text, TextLanguage } from './language.ts';
import type { Source } from './scenario.ts';

/** A word that readers may not know, and what it means here. */
export interface Term {
  /** Its anchor on the glossary's page. */
  readonly id: string;
  readonly term: Text;
  readonly definition: Text;
  /** The same in a line of easy words. */
  readonly plain: Text;
  /** How it may stand in texts, besides as `term`: plurals, cases. */
  readonly forms: Readonly<Record<TextLanguage, readonly string[]>>;
  /** Ids of terms that belong to it. */
  readonly see: readonly string[];
  /** Ids of the glossary's sources. */
  readonly sources: readonly string[];
}

export interface Glossary {
  readonly reviewed: string;
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
}

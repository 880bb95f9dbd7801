import type { Text } from './language.ts';
import type { Source } from './scenario.ts';

/** Whether a report itself was read, or only what a news round-up says of it. */
export const EVIDENCE = ['read', 'summarised'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A proposal that has no record of its own: named, not drawn. */
export interface OtherProposal<T = Text> {
  /** ISO day on which it was made or reported. */
  readonly date: string;
  readonly title: T;
  readonly text: T;
  readonly evidence: Evidence;
  readonly source: Omit<Source<T>, 'id' | 'title' | 'original'>;
}

/** How far what was read reaches, and which proposals the map does not show. */
export interface Coverage<T = Text> {
  /** ISO day up to which sources were read. */
  readonly readTo: string;
  /** From the oldest to the newest. */
  readonly proposals: readonly OtherProposal<T>[];
}

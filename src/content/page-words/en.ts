import type { Evidence } from '../../model/coverage.ts';
import type { EventKind } from '../../model/timeline.ts';

/** Every word that only pages of text have, in English: no script carries them. */
export const en = {
  timeline: {
    intro: (first: string, last: string) =>
      `What happened in the talks on ending the war, and what was reported about them, from ${first} to ${last}: one or two sentences for each event, with its sources.`,
    months: 'Months',
    dayUnknown: 'day not given',
    kinds: {
      proposal: 'Proposal',
      statement: 'Statement',
      talks: 'Talks',
      truce: 'Truce',
      front: 'Front line',
    } satisfies Record<EventKind, string>,
    evidence: {
      read: 'source read',
      summarised: 'from a news round-up',
    } satisfies Record<Evidence, string>,
    onMap: 'On the map:',
    notFound: 'Looked for and not found',
  },
};

/** What every language has to have. */
export type PageWords = typeof en;

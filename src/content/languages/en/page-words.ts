import type { Basis } from '../../../model/scenario.ts';
import type { Evidence } from '../../../model/coverage.ts';
import type { EventKind } from '../../../model/timeline.ts';

/** Every word that only pages of text have, in English: no script carries them. */
export const pageWords = {
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
  method: { contents: 'Contents' },
  matrix: {
    intro: (count: string) =>
      `What each of the ${count} scenarios says about each region, and how that is known. Each is shown on the line of control of its own day, so areas differ. Proposals are reported, stated or published, not agreed.`,
    maps: 'All in one frame',
    mapsHow:
      'One map for each scenario, in one frame and one set of colours; the table below says the same in words. A map leads to its scenario.',
    table: 'Region by region',
    tableHow:
      'An area is given where a scenario is about a whole zone. Which side’s part is meant depends on who held it on the day of the line.',
    record: 'Scenario',
    line: (day: string) => `line of ${day}`,
    legend: 'What the maps and signs show',
    signs: {
      reported: 'reported, stated, published or assessed',
      inferred: 'inferred',
      unclear: 'reported as unclear',
      'not-addressed': 'not addressed',
    } satisfies Readonly<Record<Exclude<Basis, 'assessed'>, string>>,
    files: 'To publish',
    filesHow: 'All maps on one sheet with legend and credit, or what the table says as data:',
  },
};

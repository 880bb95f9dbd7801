import type { Messages } from '../content/messages/index.ts';
import type { OwnMapWords } from '../content/own-map-words/index.ts';
import type { LocalScenario, Source } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { cleaned } from '../share/options/title.ts';
import type { ReadGround } from './division.ts';
import { LIMITS, type OwnMap } from './own-map.ts';
import { outcomesOfReading } from './read.ts';

/** What a picture tells of a map beside its zones. */
export interface MapOrigin {
  /** Tells it from the other map of a picture. */
  readonly id: string;
  /** What the text is called. */
  readonly text: string;
  readonly sources: readonly Source<string>[];
  /** ISO day on which the picture is made. */
  readonly day: string;
}

/** A map as a record, so that figures for publication can be made of it. */
export function recordOfMap(
  { readings, certainties, name }: ReadGround & Pick<OwnMap, 'name'>,
  zones: readonly Zone[],
  { id, text, sources, day }: MapOrigin,
  { picture }: OwnMapWords,
): LocalScenario {
  const by = cleaned(name, LIMITS.name).text;
  const ids = sources.map((source) => source.id);
  const outcomes = [...outcomesOfReading(readings, zones, ids, certainties)];
  return {
    id,
    kind: 'proposal',
    by: [],
    // It waits for no later report.
    standing: { known: 'adopted', reaction: null, asOf: day },
    title: picture.titleOf(cleaned(text, LIMITS.title).text),
    outlet: by ? picture.by(by) : picture.bySomebody,
    date: day,
    checked: day,
    summary: '',
    status: '',
    rules: outcomes
      .filter(([, { basis }]) => basis !== 'not-addressed')
      .map(([zone, outcome]) => ({ zones: [zone], outcome })),
    sites: [],
    openQuestions: [],
    context: [],
    reactions: [],
    related: [],
    sources,
  };
}

/**
 * The words of a picture of such records: where a report's would say how firm it is and how it is
 * known, it says that it is a reading of a text and no proposal. There is no picture without.
 */
export function wordsOfReading(
  words: Messages,
  { caption, picture, legend }: OwnMapWords,
): Messages {
  const { status, said } = words;
  return {
    ...words,
    status: { ...status, known: { ...status.known, adopted: caption } },
    said: {
      ...said,
      known: { ...said.known, adopted: picture.said },
      'not-addressed': legend.silent,
    },
  };
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Known, Sketch, Speaker } from '../model/scenario.ts';
import { formatDay } from './format.ts';

type Firm = Pick<Speaker, 'standing'>;

/** Whether no later report can change how firm it is: it was assessed for a day, or adopted on one. */
const SETTLED: Readonly<Record<Known, boolean>> = {
  assessed: true,
  stated: false,
  reported: false,
  published: false,
  adopted: true,
};

function isSettled({ standing: { known } }: Firm): boolean {
  return SETTLED[known];
}

/** How firm a record is and who rejected it: "Stated, not agreed; rejected by Ukraine". */
export function firmnessOf({ standing }: Firm, words: CoreMessages): string {
  const { known, reaction } = standing;
  return [words.status.known[known], reaction].filter(Boolean).join('; ');
}

/** The same, with how far sources were read, as short as a frame needs it. */
export function frameStatus(record: Firm, words: CoreMessages, lang: Language): string {
  const { standing } = record;
  const firm = firmnessOf(record, words);
  const day = formatDay(standing.asOf, lang);
  // Nor does who rejected something wait for later reports.
  const isOpen = !isSettled(record) && standing.reaction === null;
  return isOpen ? `${firm} (${words.status.sourcesTo(day)})` : firm;
}

/** The same in full, where there is room: every record says up to when its status holds. */
export function fullStatus(record: Firm, words: CoreMessages, lang: Language): string {
  const firm = firmnessOf(record, words);
  if (isSettled(record)) return firm;
  return `${firm}, ${words.status.asFarAs(formatDay(record.standing.asOf, lang))}`;
}

/** Whose report it is and of which day; where only a description is dated, it says so. */
export function reportLine(
  { outlet, date, standing }: Pick<Sketch, 'outlet' | 'date' | 'standing'>,
  words: CoreMessages,
  lang: Language,
): string {
  const day = formatDay(date, lang);
  const { describedOn, on } = words.status;
  return `${outlet}, ${standing.described ? describedOn(day) : on(day)}`;
}

/** Whose record it is and of which day: a report's line, or whose assessment for which day. */
export function recordLine(
  record: Pick<Sketch, 'kind' | 'outlet' | 'date' | 'standing'>,
  words: CoreMessages,
  lang: Language,
): string {
  if (record.kind !== 'assessment') return reportLine(record, words, lang);
  return `${record.outlet}, ${words.scenario.assessedOn(formatDay(record.date, lang))}`;
}

/** How firm two records are that stand in one frame: what holds for both is said once. */
export function sharedStatus(records: readonly Firm[], words: CoreMessages): string {
  const proposals = records.filter(({ standing }) => standing.known !== 'assessed');
  const told = proposals.length > 0 ? proposals : records;
  return [...new Set(told.map((one) => firmnessOf(one, words)))].join(' · ');
}

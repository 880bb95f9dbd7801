import type { ShareWords } from '../../content/share/index.ts';
import type { Language } from '../../model/language.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';

/**
 * A record as it is told on a day's ground. An assessment says who held what on that day: its name,
 * its date and what it says of itself are of the day, and so is where who held what was read.
 */
export function recordOn(
  record: LocalScenario,
  day: string,
  { assessment }: ShareWords,
  lang: Language,
): LocalScenario {
  if (record.kind !== 'assessment') return record;
  const called = formatDay(day, lang);
  const read = new Set(record.rules.flatMap(({ outcome }) => outcome.sources));
  return {
    ...record,
    title: assessment.title(called),
    summary: assessment.summary(called),
    date: day,
    sources: record.sources.map((source) =>
      read.has(source.id) ? { ...source, date: day } : source,
    ),
  };
}

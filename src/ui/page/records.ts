import type { Sketch } from '../../model/scenario.ts';
import type { PageData, Records } from './page-data.ts';

/** What a page knows of the site without what the map draws of each record. */
export type BareData = Omit<PageData, 'scenarios' | 'callouts'>;

/** What the map draws of a page's records: of those alone that `ids` name, if it is given. */
export function recordsIn({ scenarios, callouts }: PageData, ids?: readonly string[]): Records {
  const meant = scenarios.filter(({ id }) => !ids || ids.includes(id));
  return {
    rules: Object.fromEntries(meant.map(({ id, rules }) => [id, rules])),
    callouts: Object.fromEntries(meant.map(({ id }) => [id, callouts[id] ?? []])),
  };
}

/** A page's data with the records of which it is known what the map draws. */
export function withRecords(data: BareData, records: Records): PageData {
  const { rules, callouts } = records;
  const scenarios = data.headings.flatMap((heading): Sketch[] => {
    const known = rules[heading.id];
    return known ? [{ ...heading, rules: known }] : [];
  });
  return { ...data, scenarios, callouts };
}

/** A page's data without them. */
export function bareData({
  lang,
  headings,
  ground,
  days,
  pairs,
  frames,
  other,
}: PageData): BareData {
  return { lang, headings, ground, days, pairs, frames, other };
}

import type { CoreMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { NAMED_APART, type RegionId } from '../model/region.ts';
import { listed } from './listed.ts';

/** Regions by name: "Luhansk and Donetsk regions", "Crimea and Kherson region". */
export function regionList(
  regions: readonly RegionId[],
  { regions: names, regionLabels, regionsTogether }: CoreMessages,
  lang: Language,
): string {
  const called = regions.filter((id) => !NAMED_APART.includes(id));
  const others = regions.filter((id) => NAMED_APART.includes(id)).map((id) => names[id]);
  const [first] = called;
  const together =
    called.length > 1
      ? [
          regionsTogether(
            listed(
              called.map((id) => regionLabels[id]),
              lang,
            ),
          ),
        ]
      : first
        ? [names[first]]
        : [];
  return listed([...others, ...together], lang);
}

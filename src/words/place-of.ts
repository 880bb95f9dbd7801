import type { FindingWords } from '../content/finding/index.ts';
import type { Language } from '../model/language.ts';
import { NAMED_APART, REGION_IDS, type RegionId } from '../model/region.ts';
import { listed } from './listed.ts';

/** Where ground lies, after what is said of it: "in the Luhansk and Donetsk regions". */
export function placeOf(
  regions: Iterable<RegionId>,
  { all, regionsIn, names }: FindingWords['place'],
  lang: Language,
): string {
  const meant = new Set(regions);
  const inOrder = REGION_IDS.filter((id) => meant.has(id));
  if (inOrder.length === REGION_IDS.length) return all;
  const called = inOrder.filter((id) => !NAMED_APART.includes(id)).map((id) => names[id]);
  const others = inOrder.filter((id) => NAMED_APART.includes(id)).map((id) => names[id]);
  return regionsIn(listed(called, lang), called.length, listed(others, lang));
}

import { LANGUAGES, type Language } from '../model/language.ts';
import { REGION_IDS, type RegionId } from '../model/region.ts';
import { regionNames as en } from './languages/en/regions.ts';
import { regionNames as uk } from './languages/uk/regions.ts';
import type { RegionNames } from './languages/region-name.ts';

const NAMES: Readonly<Record<Language, RegionNames>> = { en, uk };

/** The names of all regions as maps have them: in a language, then in the others. */
export function regionLabelsIn(lang: Language): Readonly<Record<RegionId, readonly string[]>> {
  const others = LANGUAGES.filter((other) => other !== lang);
  return Object.fromEntries(
    REGION_IDS.map((id) => [id, [lang, ...others].map((one) => NAMES[one][id].label)]),
  ) as unknown as Record<RegionId, readonly string[]>;
}

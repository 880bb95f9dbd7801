import type { PageMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { HOLDERS } from '../model/region.ts';
import type { Zone } from '../model/zone.ts';
import { regionList } from './region-list.ts';

/** Zones by name, e.g. "Crimea" where it has one holder, "Luhansk and Donetsk regions (Russian-held parts)". */
export function zoneNames(
  named: readonly Zone[],
  all: readonly Zone[],
  words: PageMessages,
  lang: Language,
): string {
  const isWhole = ({ id, region }: Zone) =>
    all.every((other) => other.region !== region || other.id === id);
  const groups = [
    ...HOLDERS.map((holder) => ({
      zones: named.filter((zone) => zone.holder === holder && !isWhole(zone)),
      part: holder,
    })),
    { zones: named.filter(isWhole), part: null },
  ];
  return groups
    .filter(({ zones }) => zones.length > 0)
    .map(({ zones, part }) => {
      const names = regionList(
        zones.map(({ region }) => region),
        words,
        lang,
      );
      if (!part) return names;
      return `${names} (${(zones.length > 1 ? words.heldByParts : words.heldBy)[part]})`;
    })
    .join('; ');
}

import type { PageMessages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import { HOLDERS } from '../model/region.ts';
import type { NamedZone } from '../model/zone.ts';
import { regionList } from './region-list.ts';

/** Whether a zone is all of its region, which has one holder then. */
export function isWhole({ id, region }: NamedZone, all: readonly NamedZone[]): boolean {
  return all.every((other) => other.region !== region || other.id === id);
}

/** A zone by name: "Donetsk region, Ukrainian-held part"; "Crimea", which has one holder. */
export function zoneName(
  zone: NamedZone,
  all: readonly NamedZone[],
  { regions, heldBy }: Pick<PageMessages, 'regions' | 'heldBy'>,
): string {
  const name = regions[zone.region];
  return isWhole(zone, all) ? name : `${name}, ${heldBy[zone.holder]}`;
}

/** Zones that are outlined, by name: a region as such where all of its zones are among them. */
export function outlinedNames(
  outlined: readonly NamedZone[],
  all: readonly NamedZone[],
  words: PageMessages,
  lang: Language,
): string {
  const ids = new Set(outlined.map(({ id }) => id));
  const regions = [...new Set(outlined.map(({ region }) => region))];
  const whole = regions.filter((region) =>
    all.every((zone) => zone.region !== region || ids.has(zone.id)),
  );
  const parts = outlined.filter(({ region }) => !whole.includes(region));
  return [
    ...(whole.length > 0 ? [regionList(whole, words, lang)] : []),
    ...parts.map((zone) => zoneName(zone, all, words)),
  ].join('; ');
}

/** Zones by name, e.g. "Crimea" where it has one holder, "Luhansk and Donetsk regions (Russian-held parts)". */
export function zoneNames(
  named: readonly NamedZone[],
  all: readonly NamedZone[],
  words: PageMessages,
  lang: Language,
): string {
  const groups = [
    ...HOLDERS.map((holder) => ({
      zones: named.filter((zone) => zone.holder === holder && !isWhole(zone, all)),
      part: holder,
    })),
    { zones: named.filter((zone) => isWhole(zone, all)), part: null },
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

import type { Zone } from '../model/zone.ts';
import { sumOfAreas } from '../model/totals.ts';
import { areaAfterTo, formatArea } from '../words/area.ts';
import { formatDay } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import type { AskedMap } from './fields.ts';
import { fateOf, isUnread, groundByFate, type TwoReadings } from './read.ts';
import { areaName, ringText } from './area-words.ts';
import type { ReadGround } from './division.ts';
import type { OwnSpeech } from './own-speech.ts';
import { townText, type LocatedTown } from './towns.ts';

/**
 * What a reading makes of the ground, a line for each fate with the towns on it; none before
 * anything is read.
 */
export function sumLines(
  { readings, certainties }: ReadGround,
  zones: readonly Zone[],
  towns: readonly Pick<LocatedTown, 'zone' | 'population' | 'populationYear'>[],
  speech: OwnSpeech,
): readonly string[] {
  const { own, words, lang } = speech;
  if (isUnread(readings)) return [];
  return groundByFate(readings, zones).map(({ fate, area, zones: count }) => {
    const km = formatArea(area, 'km', words, lang);
    const zoneCount = count === null ? '' : ` (${counted(count, own.sums.zones, lang)})`;
    const fated = zones.filter((zone) => fateOf(zone, readings[zone.id]) === fate);
    const open = sumOfAreas(
      fated.filter(({ id }) => fate !== 'silent' && certainties[id] === 'open'),
      'km',
    );
    const most = areaAfterTo(open, 'km', words, lang);
    const isAllOpen = open > 0 && open === area;
    const line = own.sums.fates[fate](isAllOpen ? words.units.upTo(most) : km + zoneCount);
    if (fate === 'unread') return line;
    const ofIt = open > 0 && !isAllOpen ? [own.areas.open(most)] : [];
    const onGround = towns.filter((town) => fated.some(({ id }) => id === town.zone));
    return [line, ...ofIt, ...townText(onGround, speech)].join('; ');
  });
}

/** How two readings compare, in sentences with km². */
export function comparedLines(
  { differing, zones, area }: TwoReadings,
  { own: { compare, sums }, words, lang }: OwnSpeech,
): readonly string[] {
  const km = (of: number) => formatArea(of, 'km', words, lang);
  const count = zones === null ? '' : ` (${counted(zones, sums.zones, lang)})`;
  return [
    differing.length > 0 ? compare.differing(km(area.differing) + count) : compare.none,
    ...(area.same > 0 ? [compare.same(km(area.same))] : []),
    ...(area.otherwiseKnown > 0 ? [compare.otherwiseKnown(km(area.otherwiseKnown))] : []),
    ...(area.unread > 0 ? [compare.unread(km(area.unread))] : []),
  ];
}

/**
 * What of a map from outside can't be taken over, or is shown otherwise than it was made.
 * @param where whence it came, at the beginning of a sentence
 * @param shown ISO day of the line that is shown
 */
export function faultLines(
  { map, faults }: AskedMap,
  where: string,
  shown: string,
  speech: OwnSpeech,
): readonly string[] {
  const { own, lang } = speech;
  const say = own.faults;
  const day = (of: string) => formatDay(of, lang);
  const told = faults.map(({ field, value, area }) => {
    if (!area) return say[field](where, value);
    const why = area.ring ? ringText(area.ring, speech) : say.unreadArea;
    return say.area(where, areaName(area.area - 1, speech), why);
  });
  const isWhole = faults.some(({ field }) => ['whole', 'size', 'version'].includes(field));
  return [
    ...told,
    ...(told.length > 0 && !isWhole ? [say.rest] : []),
    ...(map.day === shown ? [] : [say.otherDay(where, day(map.day), day(shown))]),
  ];
}

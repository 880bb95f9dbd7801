import { zoneTitle } from '../lesson/prediction-words.ts';
import { localeOf, type Language } from '../model/language.ts';
import { HOLDERS } from '../model/region.ts';
import { wholeArea } from '../model/units.ts';
import type { Zone } from '../model/zone.ts';
import { formatArea } from '../words/area.ts';
import { formatNumber } from '../words/format.ts';
import type { Division } from './division.ts';
import { LIMITS, type Corner } from './own-map.ts';
import type { OwnSpeech } from './own-speech.ts';
import type { RingFault } from './ring.ts';
import { nearestTown, townsOn, townText, type LocatedTown } from './towns.ts';

/** What an area is called. @param index from 0 */
export function areaName(index: number, { own, lang }: OwnSpeech): string {
  return own.areas.name(formatNumber(index + 1, lang));
}

/** Degrees as a field has them, to three decimals with the language's mark. */
export function degreesText(degrees: number, lang: Language): string {
  return degrees.toLocaleString(localeOf(lang), { maximumFractionDigits: 3, useGrouping: false });
}

/** Degrees that somebody typed, with a point or a comma; undefined where it is no number. */
export function degreesIn(typed: string): number | undefined {
  const bare = typed.trim().replace(/\s*°$/, '').replace(',', '.');
  return /^[-+]?\d{1,3}(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/** A position in degrees, e.g. "48.738° N, 37.584° E". */
function positionText([lon, lat]: Corner, { own, lang }: OwnSpeech): string {
  return own.areas.position(degreesText(lat, lang), degreesText(lon, lang));
}

/** A position with the town that it is near to. */
export function placeText(
  at: Corner,
  towns: readonly Pick<LocatedTown, 'at' | 'name'>[],
  speech: OwnSpeech,
): string {
  const town = nearestTown(at, towns);
  const near = town ? [speech.own.areas.corners.near(town.name)] : [];
  return [positionText(at, speech), ...near].join(', ');
}

/** Why corners make no area, in a sentence. */
export function ringText(fault: RingFault, speech: OwnSpeech): string {
  const { faults } = speech.own.areas;
  const number = (value: number) => formatNumber(value, speech.lang);
  switch (fault.kind) {
    case 'few':
      return faults.few(number(fault.corners));
    case 'many':
      return faults.many(number(fault.corners), number(LIMITS.corners));
    case 'outside':
      return faults.outside(number(fault.corner), positionText(fault.at, speech));
    case 'crossing':
      return faults.crossing(number(fault.edges[0]), number(fault.edges[1]));
  }
}

/** Ground by name: of a part of a zone also in which area of a map it lies. */
export function groundTitle(
  ground: Zone,
  zones: readonly Zone[],
  { parts }: Division,
  speech: OwnSpeech,
  map = 0,
): string {
  const { own, words, say } = speech;
  const part = parts.find(({ id }) => id === ground.id);
  const zone = part && zones.find(({ id }) => id === part.zone);
  if (!part || !zone) return zoneTitle(ground, zones, words, say);
  const title = zoneTitle(zone, zones, words, say);
  const area = part.areas[map] ?? null;
  return area === null ? own.areas.outside(title) : own.areas.inArea(title, areaName(area, speech));
}

/** How much ground an area covers, whose it is on the day shown, and the towns on it. */
export function areaText(
  index: number,
  division: Division,
  zones: readonly Zone[],
  towns: readonly LocatedTown[],
  speech: OwnSpeech,
): string {
  const { own, words, lang } = speech;
  const inside = division.parts.filter(({ areas }) => areas[0] === index);
  const held = HOLDERS.flatMap((holder) => {
    const parts = inside.filter(
      ({ zone }) => zones.find(({ id }) => id === zone)?.holder === holder,
    );
    const area = parts.reduce((sum, { areaKm2 }) => sum + wholeArea(areaKm2, 'km'), 0);
    return area > 0 ? [own.areas.held[holder](formatArea(area, 'km', words, lang))] : [];
  });
  if (held.length === 0) return own.areas.nothing;
  const ids = new Set(inside.map(({ id }) => id));
  const there = townsOn(division, towns).filter(({ zone }) => ids.has(zone));
  return [held.join(', '), ...townText(there, speech)].join('; ');
}

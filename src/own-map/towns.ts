import { residentsOf } from '../model/concerned.ts';
import type { Place } from '../model/place.ts';
import type { ZoneId } from '../model/zone.ts';
import { formatNumber } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import { roughly } from '../words/rough-area.ts';
import type { Division } from './division.ts';
import type { Corner } from './own-map.ts';
import type { OwnSpeech } from './own-speech.ts';

/** A town of the map: in which zone it lies, and how many lived there in a year. */
export interface LocatedTown extends Pick<Place, 'id' | 'at' | 'population' | 'populationYear'> {
  /** In the language of the page. */
  readonly name: string;
  readonly zone: ZoneId;
}

/** Towns by the ground that drawn areas divide. */
export function townsOn<Town extends Pick<LocatedTown, 'id' | 'zone'>>(
  { towns: parts }: Division,
  towns: readonly Town[],
): readonly Town[] {
  return towns.map((town) => ({ ...town, zone: parts[town.id] ?? town.zone }));
}

/** How many towns there are, and how many people lived in them; nothing where there are none. */
export function townText(
  towns: readonly Pick<LocatedTown, 'population' | 'populationYear'>[],
  { own, lang }: OwnSpeech,
): readonly string[] {
  if (towns.length === 0) return [];
  const { people, year } = residentsOf(towns);
  const count = counted(towns.length, own.sums.towns, lang);
  if (year === null) return [count];
  return [own.sums.people(count, formatNumber(roughly(people, false), lang), String(year))];
}

/** How far from a town a position is still told by it, in km. */
const NEAR = 20;

/** Kilometres of a degree of latitude. */
const DEGREE = 111.2;

/** The town that a position is near to, if it is near to one. */
export function nearestTown<Town extends Pick<LocatedTown, 'at'>>(
  [lon, lat]: Corner,
  towns: readonly Town[],
): Town | undefined {
  const width = Math.cos((lat * Math.PI) / 180);
  const away = ({ at }: Town) => DEGREE * Math.hypot((at[0] - lon) * width, at[1] - lat);
  return towns
    .filter((town) => away(town) <= NEAR)
    .toSorted((one, other) => away(one) - away(other))[0];
}

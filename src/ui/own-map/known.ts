import { localeOf, type Language } from '../../model/language.ts';
import type { LocatedTown } from '../../own-map/towns.ts';
import type { Details } from '../page/page-data.ts';
import type { RecordText } from './state.ts';

/** The towns of the map by their zone, and the people who lived in them. */
export function townsOf(
  { places, placeZones }: Pick<Details, 'places' | 'placeZones'>,
  lang: Language,
): readonly LocatedTown[] {
  const towns = places.flatMap(({ id, kind, name, at, population, populationYear }) => {
    const zone = placeZones[id];
    return kind === 'town' && zone ? [{ id, name, at, zone, population, populationYear }] : [];
  });
  return towns.toSorted((one, other) => one.name.localeCompare(other.name, localeOf(lang)));
}

/** The texts of the proposals that have a record. */
export function textsOf({ scenarios }: Pick<Details, 'scenarios'>): readonly RecordText[] {
  return scenarios.flatMap(({ id, kind, title, summary, sources }) =>
    kind === 'proposal' ? [{ id, title, text: summary, sources }] : [],
  );
}

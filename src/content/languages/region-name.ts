import { REGION_IDS, type RegionId } from '../../model/region.ts';

/** A region's name in the forms that texts need. */
export interface RegionName {
  /** Short, for the map and for lists of several. */
  readonly label: string;
  readonly full: string;
  /** After “of”. */
  readonly of: string;
  /** Short, after “in”. */
  readonly in: string;
}

/** The names of all regions in a language. */
export type RegionNames = Readonly<Record<RegionId, RegionName>>;

/** The same in one form. */
export function inForm(
  names: RegionNames,
  form: keyof RegionName,
): Readonly<Record<RegionId, string>> {
  return Object.fromEntries(REGION_IDS.map((id) => [id, names[id][form]])) as Record<
    RegionId,
    string
  >;
}

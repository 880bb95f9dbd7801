import type { RegionId } from '../../model/region.ts';
import { placeOf as placeIn } from '../../words/place-of.ts';
import type { Material } from '../material/material.ts';

/** Where ground lies, after what is said of it: "in Luhansk and Donetsk regions". */
export function placeOf(regions: Iterable<RegionId>, { share, lang }: Material): string {
  return placeIn(regions, share.ground, lang);
}

import type { Text } from './language.ts';

/** A town, or a site that proposals speak of. */
export interface Place {
  readonly id: string;
  readonly kind: 'town' | 'site';
  readonly name: Text;
  /** Longitude, latitude. */
  readonly at: readonly [number, number];
  /** How soon it is named: capitals are 1. Sites have none that matters. */
  readonly rank: number;
  /** People who lived there; null where unknown. */
  readonly population: number | null;
  /** Year on whose 1 January they were counted; null where the figure is older or there is none. */
  readonly populationYear: number | null;
}

import type { Text } from './language.ts';
import type { ZoneId } from './zone.ts';

/** A town, or a site that proposals speak of. */
export interface Place {
  readonly id: string;
  readonly kind: 'town' | 'site';
  readonly name: Text;
  /** Longitude, latitude. */
  readonly at: readonly [number, number];
  /** How soon it is named: capitals are 1. Sites have none that matters. */
  readonly rank: number;
  /** Pre-2022 population; null where unknown. */
  readonly population: number | null;
  /** Zone it lies in; null outside the nine regions. */
  readonly zone: ZoneId | null;
}

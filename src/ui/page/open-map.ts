import type { MapFault, MapHandle, MapOptions } from '../../map/map-handle.ts';

/** Why there is no map to move: what the map says, or what did not come. */
export interface Fault {
  readonly kind: MapFault | 'chunk' | 'data';
  readonly detail: string;
}

/** A fault that has happened so many times in a row. */
export interface Failure extends Fault {
  readonly failures: number;
}

/** Opens a map, or tells why there is none. */
export type OpenMap = (
  options: Omit<MapOptions, 'locale' | 'near' | 'leavesScrolling'>,
) => Promise<MapHandle | Fault | null>;

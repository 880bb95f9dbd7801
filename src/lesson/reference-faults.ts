import type { ZoneId } from '../model/zone.ts';
import { unknown, type Fault } from './fault.ts';
import type { Facts } from './facts.ts';

/** A fault where no scenario has the id. */
export function scenarioFaults(path: string, id: string, { scenarios }: Facts): readonly Fault[] {
  return unknown(
    path,
    id,
    scenarios.map((one) => one.id),
    'scenario',
  );
}

/** A fault where the ground of the day has no such zone. */
export function zoneFaults(
  path: string,
  id: ZoneId,
  { ground: { zones } }: Facts,
): readonly Fault[] {
  return unknown(
    path,
    id,
    zones.map((one) => one.id),
    'zone of the map',
  );
}

/** A fault where no town or site has the id. */
export function placeFaults(path: string, id: string, { places }: Facts): readonly Fault[] {
  return unknown(
    path,
    id,
    places.map((one) => one.id),
    'place of the map',
  );
}

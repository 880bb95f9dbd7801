import { changingZones } from '../../model/changing.ts';
import type { Geography } from '../../model/geography.ts';
import { handovers, isPiece } from '../../model/two-days.ts';
import type { ZoneId } from '../../model/zone.ts';
import { allTold } from '../material/material.ts';
import { alikeOf } from '../say/alike.ts';
import type { Context } from './context.ts';

/** The zones whose towns are named first, and which nothing hides: of those that change hands. */
export function changingOn(
  { ground }: Geography,
  { options, material }: Context,
): ReadonlySet<ZoneId> {
  const pieces = ground.zones.filter(isPiece);
  if (pieces.length > 0) {
    return new Set(handovers(pieces).flatMap((one) => one.pieces.map(({ id }) => id)));
  }
  const scenarios = [{ options, material }, ...alikeOf(options, material)].flatMap((one) =>
    allTold(one.options, one.material).map(({ scenario }) => scenario),
  );
  return changingZones(scenarios, ground.zones);
}

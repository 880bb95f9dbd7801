import type { PlaceZones } from './ground.ts';
import { outcomesOf, type Outcomes } from './outcome.ts';
import type { Place } from './place.ts';
import { HOLDERS, type Holder, type RegionId } from './region.ts';
import type { Scenario } from './scenario.ts';
import { zoneId, type Zone, type ZoneId } from './zone.ts';

/**
 * Ground of one region by who held it on two days. As a zone it is that of its later holder, so that
 * all that reads zones reads it.
 */
export interface Piece extends Zone {
  /** Its holder on the earlier day. */
  readonly heldBefore: Holder;
}

/** Two days of an archive, and the ground of both laid over each other. */
export interface Between {
  /** ISO days. */
  readonly earlier: string;
  readonly later: string;
  readonly pieces: readonly Piece[];
}

/** The same with the piece that each place lies in. */
export interface PlacedBetween extends Between {
  readonly placeZones: PlaceZones;
}

/** The id of the ground of a region that one holder had on the earlier and one on the later day. */
export function pieceId(region: RegionId, before: Holder, after: Holder): ZoneId {
  return `${region}.${before}-${after}`;
}

/** Whether ground is told apart by its holders on two days. */
export function isPiece(zone: Zone): zone is Piece {
  return 'heldBefore' in zone;
}

/**
 * What a record says of ground by its holders on one of two days: so two days of one record compare
 * as two records do.
 */
export function outcomesOnDay<T>(
  record: Pick<Scenario<T>, 'id' | 'rules'>,
  pieces: readonly Piece[],
  day: 'earlier' | 'later',
): Outcomes<T> {
  return new Map(
    pieces.flatMap((piece) => {
      const holder = day === 'earlier' ? piece.heldBefore : piece.holder;
      const id = zoneId(piece.region, holder);
      const outcome = outcomesOf(record, [{ ...piece, id, holder }]).get(id);
      return outcome ? [[piece.id, outcome]] : [];
    }),
  );
}

/** Ground that one holder took from the other between two days. */
export interface Handover {
  /** Who has it on the later day. */
  readonly to: Holder;
  readonly pieces: readonly Piece[];
}

/** What changed hands between two days, what Russia took before what Ukraine did. */
export function handovers(pieces: readonly Piece[]): readonly Handover[] {
  return HOLDERS.toReversed().flatMap((to) => {
    const own = pieces.filter(({ heldBefore, holder }) => holder === to && heldBefore !== to);
    return own.length > 0 ? [{ to, pieces: own }] : [];
  });
}

/** The towns on some ground, the largest first. */
export function townsOn<P extends Pick<Place, 'id' | 'kind' | 'population'>>(
  pieces: readonly Piece[],
  { places, placeZones }: { readonly places: readonly P[]; readonly placeZones: PlaceZones },
): readonly P[] {
  return places
    .filter(
      ({ id, kind }) => kind === 'town' && pieces.some((piece) => piece.id === placeZones[id]),
    )
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

import { changeOf, isSilent, type Change } from './change.ts';
import { outcomesOf } from './outcome.ts';
import type { RegimeKind } from './regime.ts';
import { REGION_IDS, type Holder, type RegionId } from './region.ts';
import type { Basis, Control, Extent, Recognition, Scenario } from './scenario.ts';
import type { Zone } from './zone.ts';

/** What a record says of the part of a region that one side holds on the record's own day. */
export interface MatrixPart {
  readonly holder: Holder;
  /** Who would control it, or whose it is in law; null where nothing is said. */
  readonly control: Control | null;
  readonly change: Change;
  readonly basis: Basis;
  readonly extent: Extent;
  readonly recognition: Recognition;
  /** The rules of its own that it would have, if any. */
  readonly regime: RegimeKind | null;
}

/** What a record says of a region. */
export interface MatrixCell {
  readonly region: RegionId;
  /** One for each side that holds something of it on that day, Ukraine first. */
  readonly parts: readonly MatrixPart[];
  /** Whether nothing is said of any part. */
  readonly isSilent: boolean;
}

/** What a record says, region by region. */
export interface MatrixRow<S> {
  readonly record: S;
  /** One for each region, in their order. */
  readonly cells: readonly MatrixCell[];
}

type Told = Pick<Scenario<unknown>, 'id' | 'rules'>;

/**
 * All records by all regions, each read on its own ground.
 * @param zonesOf the zones of the day on which a record is read
 */
export function matrixOf<S extends Told>(
  records: readonly S[],
  zonesOf: (record: S) => readonly Zone[],
): readonly MatrixRow<S>[] {
  return records.map((record) => {
    const parts = partsOf(record, zonesOf(record));
    return {
      record,
      cells: REGION_IDS.map((region) => {
        const own = parts.filter((part) => part.region === region).map(({ part }) => part);
        return { region, parts: own, isSilent: own.every(({ control }) => control === null) };
      }),
    };
  });
}

function partsOf(
  record: Told,
  zones: readonly Zone[],
): readonly { readonly region: RegionId; readonly part: MatrixPart }[] {
  const outcomes = outcomesOf(record, zones);
  return zones
    .toSorted((a, b) => b.holder.localeCompare(a.holder))
    .flatMap((zone) => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      const { basis, control, extent, recognition, regime } = outcome;
      const part: MatrixPart = {
        holder: zone.holder,
        control: isSilent(outcome) ? null : control,
        change: changeOf(zone, outcome),
        basis,
        extent,
        recognition,
        regime: regime?.kind ?? null,
      };
      return [{ region: zone.region, part }];
    });
}

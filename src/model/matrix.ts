import { changeOf, isSilent, type Change } from './change.ts';
import { outcomesOf } from './outcome.ts';
import { REGION_IDS, type RegionId } from './region.ts';
import type { Control, Outcome, Scenario } from './scenario.ts';
import type { Zone } from './zone.ts';

/** What a record says of the part of a region that one side holds on the record's own day. */
export interface MatrixPart<T> {
  readonly zone: Zone;
  readonly outcome: Outcome<T>;
  /** Who would control it, or whose it is in law; null where nothing is said. */
  readonly control: Control | null;
  readonly change: Change;
}

/** What a record says of a region. */
export interface MatrixCell<T> {
  readonly region: RegionId;
  /** One for each side that holds something of it on that day, Ukraine first. */
  readonly parts: readonly MatrixPart<T>[];
  /** Whether nothing is said of any part. */
  readonly isSilent: boolean;
}

/** What a record says, region by region. */
export interface MatrixRow<S, T> {
  readonly record: S;
  /** One for each region, in their order. */
  readonly cells: readonly MatrixCell<T>[];
}

type RecordRules<T> = Pick<Scenario<T>, 'id' | 'rules'>;

/**
 * All records by all regions, each read on its own ground.
 * @param zonesOf the zones of the day on which a record is read
 */
export function matrixOf<T, S extends RecordRules<T>>(
  records: readonly (S & RecordRules<T>)[],
  zonesOf: (record: S) => readonly Zone[],
): readonly MatrixRow<S, T>[] {
  return records.map((record) => {
    const parts = partsOf<T>(record, zonesOf(record));
    return {
      record,
      cells: REGION_IDS.map((region) => {
        const own = parts.filter(({ zone }) => zone.region === region);
        return { region, parts: own, isSilent: own.every(({ control }) => control === null) };
      }),
    };
  });
}

function partsOf<T>(record: RecordRules<T>, zones: readonly Zone[]): readonly MatrixPart<T>[] {
  const outcomes = outcomesOf(record, zones);
  return zones
    .toSorted((a, b) => b.holder.localeCompare(a.holder))
    .flatMap((zone) => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      const control = isSilent(outcome) ? null : outcome.control;
      return [{ zone, outcome, control, change: changeOf(zone, outcome) }];
    });
}

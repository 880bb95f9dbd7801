/** A set of days, by their place in the archive's list: a bit each. */
export type DaySet = Uint32Array;

export const noDays = (count: number): DaySet => new Uint32Array(Math.ceil(count / 32));

export const hasDay = (set: DaySet, day: number): boolean =>
  (((set[day >> 5] ?? 0) >>> (day & 31)) & 1) === 1;

/** Takes the day out where it is in the set, else puts it in. */
export function toggleDay(set: DaySet, day: number): void {
  set[day >> 5] = (set[day >> 5] ?? 0) ^ (1 << (day & 31));
}

/** Toggles all days of another set. */
export function toggleDays(set: DaySet, other: DaySet): void {
  for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) ^ (other[i] ?? 0);
}

export const sameDays = (a: DaySet, b: DaySet): boolean => a.every((word, i) => word === b[i]);

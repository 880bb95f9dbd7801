import type { Zone, ZoneId } from '../model/zone.ts';
import type { Answered, Task } from './collect.ts';
import { READINGS, type Reading, type ZoneReadings } from './own-map.ts';

/** How many gave each answer of a zone. */
export interface ZoneTally {
  readonly zone: Zone;
  readonly counts: Readonly<Record<Reading, number>>;
  /** How many gave none. */
  readonly none: number;
}

/** What a class answered to one task. */
export interface Tally {
  readonly task: Task;
  /** All answers, in the order in which they came. */
  readonly answers: readonly Answered[];
  readonly zones: readonly ZoneTally[];
}

/** Answers by task, in the order in which tasks came, zone by zone. */
export function talliesOf(answers: readonly Answered[], zones: readonly Zone[]): readonly Tally[] {
  const tasks = new Map<string, Answered[]>();
  for (const answer of answers) {
    const key = JSON.stringify(answer.task);
    tasks.set(key, [...(tasks.get(key) ?? []), answer]);
  }
  return [...tasks.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ task: first.task, answers: own, zones: zoneTallies(own, zones) }] : [];
  });
}

function zoneTallies(answers: readonly Answered[], zones: readonly Zone[]): readonly ZoneTally[] {
  const asked = new Set<ZoneId>(answers.flatMap((answer) => answer.zones));
  return zones
    .filter(({ id }) => asked.has(id))
    .map((zone) => {
      const count = (reading: Reading | undefined) =>
        answers.filter(({ readings }) => readings[zone.id] === reading).length;
      return {
        zone,
        counts: Object.fromEntries(READINGS.map((one) => [one, count(one)])) as ZoneTally['counts'],
        none: count(undefined),
      };
    });
}

/** The answer of each zone that more than half of all gave; none where no answer has so many. */
export function majority({ answers, zones }: Tally): ZoneReadings {
  return Object.fromEntries(
    zones.flatMap(({ zone, counts }) => {
      const most = READINGS.find((reading) => counts[reading] > answers.length / 2);
      return most ? [[zone.id, most]] : [];
    }),
  ) as ZoneReadings;
}

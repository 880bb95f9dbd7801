import { CHANGES, changeOf } from '../model/change.ts';
import type { Choice, Ordering } from '../model/lesson.ts';
import type { Outcome } from '../model/scenario.ts';
import { BASES, CONTROLS, EXTENTS, RECOGNITIONS } from '../model/scenario.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { recordOf, saidBy, type Facts } from './facts.ts';
import { measure } from './quantity.ts';

/** The options of a choice, and those of them that are right: a fair question has one. */
export interface SettledChoice {
  readonly options: readonly string[];
  readonly right: readonly string[];
}

/** What is put in order, and the order that is right. */
export interface SettledOrder {
  readonly items: readonly string[];
  readonly right: readonly string[];
  /** What each is ordered by: a day, or a number. */
  readonly values: ReadonlyMap<string, string | number>;
}

const VALUES = {
  control: CONTROLS,
  basis: BASES,
  extent: EXTENTS,
  recognition: RECOGNITIONS,
} as const;

/** A zone of the line's day and what a record says of it. */
export function statedOf(
  scenario: string,
  zone: ZoneId,
  known: Facts,
): { readonly zone: Zone; readonly outcome: Outcome } {
  const found = known.ground.zones.find(({ id }) => id === zone);
  const outcome = saidBy(scenario, known).get(zone);
  if (!found || !outcome) throw new Error(`no zone "${zone}"`);
  return { zone: found, outcome };
}

/**
 * Computes which options a choice has and which are right, by their ids.
 * @throws Error where it names what there is not
 */
export function settleChoice(choice: Choice, known: Facts): SettledChoice {
  switch (choice.ask) {
    case 'control':
    case 'basis':
    case 'extent':
    case 'recognition': {
      const { outcome } = statedOf(choice.scenario, choice.zone, known);
      return { options: VALUES[choice.ask], right: [outcome[choice.ask]] };
    }
    case 'change': {
      const { zone, outcome } = statedOf(choice.scenario, choice.zone, known);
      return { options: CHANGES, right: [changeOf(zone, outcome)] };
    }
    case 'outlet': {
      // Records of one outlet are one option, under the id of the first.
      const { en } = recordOf(choice.scenario, known).outlet;
      const firsts = known.scenarios.filter(
        ({ outlet }, index, all) =>
          all.findIndex((other) => other.outlet.en === outlet.en) === index,
      );
      const idsOf = (records: typeof firsts) => records.map(({ id }) => id);
      return {
        options: idsOf(firsts),
        right: idsOf(firsts.filter(({ outlet }) => outlet.en === en)),
      };
    }
    case 'date':
      return { options: daysOf(known), right: [recordOf(choice.scenario, known).date] };
    case 'line': {
      const { day } = known.ground;
      return { options: daysOf(known, day), right: [day] };
    }
    case 'most': {
      const values = choice.regions.map(
        (region) => measure(choice.quantity, known, { region }).value,
      );
      const most = Math.max(...values);
      return {
        options: choice.regions,
        right: choice.regions.filter((_, index) => values[index] === most),
      };
    }
    case 'town':
      return {
        options: choice.places,
        right: choice.places.filter((id) => known.placeZones[id] === choice.zone),
      };
    case 'term':
      return { options: choice.terms, right: choice.terms.filter((id) => id === choice.term) };
  }
}

/**
 * Computes the order that is right.
 * @throws Error where it names what there is not
 */
export function settleOrder(order: Ordering, known: Facts): SettledOrder {
  const values = new Map<string, string | number>(
    order.by === 'date'
      ? order.scenarios.map((id) => [id, recordOf(id, known).date])
      : 'scenarios' in order
        ? order.scenarios.map((scenario) => [
            scenario,
            measure(order.quantity, known, { scenario }).value,
          ])
        : order.regions.map((region) => [region, measure(order.quantity, known, { region }).value]),
  );
  const items = [...values.keys()];
  return { items, right: items.toSorted((a, b) => compare(values.get(a), values.get(b))), values };
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));
}

/** The days of all records, and those given, from the oldest to the newest. */
function daysOf({ scenarios }: Facts, ...others: readonly string[]): readonly string[] {
  return [...new Set([...scenarios.map(({ date }) => date), ...others])].toSorted();
}

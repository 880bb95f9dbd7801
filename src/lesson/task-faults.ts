import type { Quantity, Task } from '../model/lesson.ts';
import { acceptedFaults } from './accepted.ts';
import { at, doubled, missing, unknown, type Fault } from './fault.ts';
import type { Facts } from './facts.ts';
import { shownValue } from './quantity-text.ts';
import { measure } from './quantity.ts';
import { reasonFaults } from './reason-faults.ts';
import { placeFaults, scenarioFaults, zoneFaults } from './reference-faults.ts';
import { settleChoice, settleOrder } from './settled.ts';

/**
 * What is wrong with a task: names of what is not there, and questions without exactly one answer.
 * @param sources ids of the lesson's sources
 */
export function taskFaults(task: Task, known: Facts, sources: readonly string[]): readonly Fault[] {
  switch (task.kind) {
    case 'discuss':
      return [];
    case 'predict':
      return [
        ...scenarioFaults('scenario', task.scenario, known),
        ...task.zones.flatMap((zone, index) => zoneFaults(`zones.${index}`, zone, known)),
        ...at('zones', doubled(task.zones)),
      ];
    case 'number': {
      const faults = quantityFaults('quantity', task.quantity, known);
      if (faults.length > 0) return faults;
      const unmeasured = computed('quantity', () => measure(task.quantity, known));
      if (unmeasured.length > 0) return unmeasured;
      const { quantity, accepted, stated } = task;
      const answer = stated?.value ?? shownValue(measure(quantity, known).value, quantity);
      return acceptedFaults(accepted, answer, quantity);
    }
    case 'choice': {
      const named = at('choice', choiceFaults(task, known));
      const faults =
        named.length > 0 ? named : computed('choice', () => settleChoice(task.choice, known));
      if (faults.length > 0) return faults;
      const { options, right } = settleChoice(task.choice, known);
      if (right.length === 1) return at('reasons', reasonFaults(task, options, right, sources));
      return [
        [
          'choice',
          right.length === 0
            ? 'none of the options is the computed answer'
            : `more than one option is right: ${right.join(', ')}`,
        ],
      ];
    }
    case 'order': {
      const named = at('order', orderFaults(task, known));
      const faults =
        named.length > 0 ? named : computed('order', () => settleOrder(task.order, known));
      if (faults.length > 0) return faults;
      const { right, values } = settleOrder(task.order, known);
      const tie = right.find((id, index) => values.get(id) === values.get(right[index + 1] ?? ''));
      return tie === undefined
        ? []
        : [['order', `"${tie}" and another are equal: no order is right`]];
    }
  }
}

/** Why an answer can't be computed, which is so where nobody published an amount. */
function computed(path: string, compute: () => unknown): readonly Fault[] {
  try {
    compute();
    return [];
  } catch (error) {
    return [[path, error instanceof Error ? error.message : String(error)]];
  }
}

function choiceFaults({ choice }: Task & { kind: 'choice' }, known: Facts): readonly Fault[] {
  switch (choice.ask) {
    case 'outlet':
    case 'date':
      return scenarioFaults('scenario', choice.scenario, known);
    case 'line':
      return [];
    case 'most':
      return [
        ...quantityFaults('quantity', choice.quantity, known, 'region'),
        ...missing(
          choice.regions,
          known.ground.zones.map(({ region }) => region),
          'region of the map',
          'regions',
        ),
        ...at('regions', doubled(choice.regions)),
      ];
    case 'town':
      return [
        ...zoneFaults('zone', choice.zone, known),
        ...choice.places.flatMap((place, index) => placeFaults(`places.${index}`, place, known)),
        ...at('places', doubled(choice.places)),
      ];
    case 'term': {
      const terms = known.terms.map(({ id }) => id);
      return [
        ...unknown('term', choice.term, terms, 'entry of the glossary'),
        ...missing(choice.terms, terms, 'entry of the glossary', 'terms'),
        ...at('terms', doubled(choice.terms)),
      ];
    }
    default:
      return [
        ...scenarioFaults('scenario', choice.scenario, known),
        ...zoneFaults('zone', choice.zone, known),
      ];
  }
}

function orderFaults({ order }: Task & { kind: 'order' }, known: Facts): readonly Fault[] {
  const scenarios = known.scenarios.map(({ id }) => id);
  if ('regions' in order) {
    return [
      ...quantityFaults('quantity', order.quantity, known, 'region'),
      ...missing(
        order.regions,
        known.ground.zones.map(({ region }) => region),
        'region of the map',
        'regions',
      ),
      ...at('regions', doubled(order.regions)),
    ];
  }
  return [
    ...(order.by === 'quantity'
      ? quantityFaults('quantity', order.quantity, known, 'scenario')
      : []),
    ...missing(order.scenarios, scenarios, 'scenario', 'scenarios'),
    ...at('scenarios', doubled(order.scenarios)),
  ];
}

/** @param varied what the question varies: that must be missing in the quantity */
function quantityFaults(
  path: string,
  quantity: Quantity,
  known: Facts,
  varied?: 'scenario' | 'region',
): readonly Fault[] {
  const region = 'region' in quantity ? quantity.region : undefined;
  const scenario = 'scenario' in quantity ? quantity.scenario : undefined;
  const faults: Fault[] = [];
  if (region !== undefined) {
    if (varied === 'region') faults.push([`${path}.region`, 'is what the question varies']);
    const regions = known.ground.zones.map((zone) => zone.region);
    faults.push(...unknown(`${path}.region`, region, regions, 'region of the map'));
  }
  if (scenario !== undefined) {
    if (varied === 'scenario') faults.push([`${path}.scenario`, 'is what the question varies']);
    faults.push(...scenarioFaults(`${path}.scenario`, scenario, known));
  } else if ('change' in quantity && varied !== 'scenario') {
    faults.push([`${path}.scenario`, 'is missing']);
  }
  if (quantity.of === 'gained') {
    const { since } = quantity;
    if (!known.on(since)) faults.push([`${path}.since`, `there is no line of ${since}`]);
    else if (since >= known.ground.day) faults.push([`${path}.since`, 'is not before the line']);
  }
  if (!('change' in quantity) && varied === 'scenario') {
    faults.push([`${path}.of`, 'is the same under every scenario']);
  }
  return faults;
}

import type { Lesson, LessonPicture, Quantity, Task } from '../model/lesson.ts';
import type { ZoneId } from '../model/zone.ts';
import { at, doubled, missing, unknown, type Fault } from './fault.ts';
import type { Known } from './known.ts';
import { OVERVIEW, RESULTS } from './progress.ts';
import { measure } from './quantity.ts';
import { reasonFaults } from './reason-faults.ts';
import { settleChoice, settleOrder } from './settled.ts';

/**
 * What is wrong with a lesson that follows the schema: names of what is not there, and questions
 * that the model does not answer with exactly one option. Each problem with the field's path.
 */
export function lessonFaults(lesson: Lesson, known: Known): readonly string[] {
  const sources = lesson.sources.map(({ id }) => id);
  const steps = lesson.steps.flatMap((step, index) =>
    [
      ...idFaults(step.id, lesson.steps.map(({ id }) => id).indexOf(step.id) < index),
      ...at('picture', step.picture ? pictureFaults(step.picture, known) : []),
      ...at('task', step.task ? taskFaults(step.task, known, sources) : []),
      ...at('sources', missing(step.sources ?? [], sources, 'source of the lesson')),
    ].map(([path, why]): Fault => [`steps.${index}.${path}`, why]),
  );
  return [...at('sources', doubled(sources)), ...steps].map(([path, why]) => `${path}: ${why}`);
}

function idFaults(id: string, isDoubled: boolean): readonly Fault[] {
  if (isDoubled) return [['id', `another step has the id "${id}"`]];
  return [OVERVIEW, RESULTS].includes(id) ? [['id', `"${id}" is a page of every lesson`]] : [];
}

/** What is wrong with a picture: names of what is not there, and a comparison with nothing. */
export function pictureFaults(picture: LessonPicture, known: Known): readonly Fault[] {
  const { scenario, vs, compare, extent, highlight = [] } = picture;
  return [
    ...scenarioFaults('scenario', scenario, known),
    ...(vs === undefined ? [] : scenarioFaults('vs', vs, known)),
    ...(vs === scenario ? [['vs', `"${vs}" is the scenario itself`] as const] : []),
    ...(compare && vs === undefined
      ? [['compare', 'there is nothing to compare with'] as const]
      : []),
    ...(extent === undefined ? [] : unknown('extent', extent, known.extents, 'extent')),
    ...highlight.flatMap((subject, index): readonly Fault[] => {
      const path = `highlight.${index}.id`;
      if (subject.kind === 'zone') return zoneFaults(path, subject.id, known);
      if (subject.kind === 'region') {
        const regions = known.ground.zones.map(({ region }) => region);
        return unknown(path, subject.id, regions, 'region of the map');
      }
      return placeFaults(path, subject.id, known);
    }),
  ];
}

/** @param sources ids of the lesson's sources */
function taskFaults(task: Task, known: Known, sources: readonly string[]): readonly Fault[] {
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
      return faults.length > 0 ? faults : computed('quantity', () => measure(task.quantity, known));
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

function choiceFaults({ choice }: Task & { kind: 'choice' }, known: Known): readonly Fault[] {
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

function orderFaults({ order }: Task & { kind: 'order' }, known: Known): readonly Fault[] {
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
  known: Known,
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
  } else if (quantity.of !== 'held' && varied !== 'scenario') {
    faults.push([`${path}.scenario`, 'is missing']);
  }
  if (quantity.of === 'held' && varied === 'scenario') {
    faults.push([`${path}.of`, 'is the same under every scenario']);
  }
  return faults;
}

function scenarioFaults(path: string, id: string, { scenarios }: Known): readonly Fault[] {
  return unknown(
    path,
    id,
    scenarios.map((one) => one.id),
    'scenario',
  );
}

function zoneFaults(path: string, id: ZoneId, { ground: { zones } }: Known): readonly Fault[] {
  return unknown(
    path,
    id,
    zones.map((one) => one.id),
    'zone of the map',
  );
}

function placeFaults(path: string, id: string, { places }: Known): readonly Fault[] {
  return unknown(
    path,
    id,
    places.map((one) => one.id),
    'place of the map',
  );
}

import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/model/change.ts';
import { concernedTowns } from '../../src/model/concerned.ts';
import type { Quantity } from '../../src/model/lesson.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { RegionId } from '../../src/model/region.ts';
import { LESSONS, on, places, scenarioOf, tasksOf, terms } from './every-lesson.ts';

/** What a quantity comes to on a day, counted zone by zone. */
function amount(
  quantity: Quantity,
  day: string | undefined,
  { scenario, region }: { scenario?: string; region?: RegionId } = {},
): number {
  const { zones, placeZones } = on(day);
  if (quantity.of === 'gained') {
    const { since, ...rest } = quantity;
    const held = { ...rest, of: 'held' } as const;
    const varied = region ? { region } : {};
    return amount(held, day, varied) - amount(held, since, varied);
  }
  const where = region ?? ('region' in quantity ? quantity.region : undefined);
  const inside = zones.filter((zone) => !where || zone.region === where);
  const sum = (some: typeof zones) => some.reduce((all, zone) => all + zone.areaKm2, 0);
  if (quantity.of === 'held') {
    const held = sum(inside.filter(({ holder }) => holder === quantity.holder));
    return quantity.as === 'area' ? held : (100 * held) / sum(inside);
  }
  const outcomes = outcomesOf(scenarioOf(scenario ?? quantity.scenario ?? ''), zones);
  if (quantity.of === 'towns') {
    return concernedTowns(places, placeZones, zones, outcomes).filter(
      ({ change }) => change === quantity.change,
    ).length;
  }
  const changed = inside.filter((zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome && changeOf(zone, outcome) === quantity.change;
  });
  return quantity.as === 'area' ? sum(changed) : (100 * sum(changed)) / sum(inside);
}

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  it('has predictions that are not all one answer, of zones that are there', () => {
    for (const { day, task } of tasksOf(lesson, 'predict')) {
      const outcomes = outcomesOf(scenarioOf(task.scenario), on(day).zones);
      const controls = task.zones.map((id) => outcomes.get(id)?.control);
      expect(controls).not.toContain(undefined);
      expect(new Set(controls).size).toBeGreaterThan(1);
      expect(new Set(task.zones).size).toBe(task.zones.length);
    }
  });

  it('has one right option in every choice', () => {
    for (const { day, task } of tasksOf(lesson, 'choice')) {
      const { choice } = task;
      const { zones, placeZones } = on(day);
      if (choice.ask === 'town') {
        const known = places.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining([...choice.places]));
        expect(choice.places.filter((id) => placeZones[id] === choice.zone)).toHaveLength(1);
      } else if (choice.ask === 'term') {
        const known = terms.map(({ id }) => id);
        expect(choice.terms.filter((id) => id === choice.term)).toHaveLength(1);
        expect(known).toEqual(expect.arrayContaining([...choice.terms]));
      } else if (choice.ask === 'most') {
        const amounts = choice.regions.map((region) => amount(choice.quantity, day, { region }));
        const most = Math.max(...amounts);
        expect(amounts.filter((one) => one > most / 1.5)).toHaveLength(1);
      } else if (choice.ask !== 'line') {
        scenarioOf(choice.scenario);
        if ('zone' in choice) expect(zones.map(({ id }) => id)).toContain(choice.zone);
      }
    }
  });

  it('has orders that can be told by eye: each is a quarter more than the one before, at least', () => {
    for (const { day, task } of tasksOf(lesson, 'order')) {
      const { order } = task;
      if (order.by === 'date') {
        const days = order.scenarios.map((id) => scenarioOf(id).date);
        expect(new Set(days).size).toBe(days.length);
        expect(days).not.toEqual(days.toSorted());
        continue;
      }
      const amounts =
        'scenarios' in order
          ? order.scenarios.map((scenario) => amount(order.quantity, day, { scenario }))
          : order.regions.map((region) => amount(order.quantity, day, { region }));
      const sorted = amounts.toSorted((a, b) => a - b);
      for (const [index, one] of sorted.entries()) {
        if (index > 0) expect(one).toBeGreaterThan(1.25 * (sorted[index - 1] ?? 0));
      }
      expect(amounts).not.toEqual(sorted);
    }
  });

  it('has numbers that are neither nothing nor everything, and a range', () => {
    for (const { day, task } of tasksOf(lesson, 'number')) {
      const right = amount(task.quantity, day);
      expect(right).toBeGreaterThan(5);
      if (task.quantity.as === 'share') expect(right).toBeLessThan(95);
      if (task.stated) continue;
      // As far away as an eye is wrong.
      const { from, to } = task.accepted ?? { from: right, to: right };
      expect(from).toBeLessThanOrEqual(0.9 * right);
      expect(to).toBeGreaterThanOrEqual(1.1 * right);
    }
  });

  it('asks no order or number of what nobody published', () => {
    for (const { day, task } of lesson.steps) {
      if (task?.kind !== 'number' && task?.kind !== 'order') continue;
      const { zones } = on(day);
      const quantity =
        'quantity' in task ? task.quantity : 'quantity' in task.order ? task.order.quantity : null;
      if (!quantity || !('change' in quantity)) continue;
      const asked =
        task.kind === 'order' && 'scenarios' in task.order
          ? task.order.scenarios
          : [quantity.scenario ?? ''];
      for (const id of asked) {
        const outcomes = outcomesOf(scenarioOf(id), zones);
        for (const zone of zones) {
          const outcome = outcomes.get(zone.id);
          if (outcome && changeOf(zone, outcome) === quantity.change)
            expect([id, zone.id, outcome.extent]).not.toContain('unpublished');
        }
      }
    }
  });
});

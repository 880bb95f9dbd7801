import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { parseLesson } from '../../src/content/lesson-schema.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { readGlossary } from '../../src/content/read-glossary.ts';
import { knownOn } from '../../src/lesson/known.ts';
import { minutesFor } from '../../src/lesson/minutes.ts';
import { changeOf } from '../../src/model/change.ts';
import { concernedTowns } from '../../src/model/concerned.ts';
import { TEXT_LANGUAGES } from '../../src/model/language.ts';
import type { Lesson, Quantity, Task } from '../../src/model/lesson.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import type { RegionId } from '../../src/model/region.ts';
import { EXTENT_PRESETS } from '../../src/share/options/options.ts';
import { material } from '../material.ts';
import { textsOf } from './texts.ts';

const FOLDER = 'src/content/lessons';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const LESSONS: readonly Lesson[] = files.map((name) => {
  const parsed = parseLesson(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  if (!parsed.ok) throw new Error(`${name}:\n${parsed.problems.join('\n')}`);
  return parsed.value;
});
const { places } = material.known;
const scenarios = readScenarios();
const { terms } = readGlossary();

const scenarioOf = (id: string) => {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
};
/** Zones of a step's day, and in which of them places lie. */
const on = (day: string | undefined) => {
  const { ground, placeZones } = knownOn(day, material.known);
  return { zones: ground.zones, placeZones };
};
const tasksOf = <Kind extends Task['kind']>(lesson: Lesson, kind: Kind) =>
  lesson.steps.flatMap(({ id, day, task }) =>
    task?.kind === kind ? [{ step: id, day, task: task as Extract<Task, { kind: Kind }> }] : [],
  );

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

it('there are the lessons that are promised, each named as its file, one after the other', () => {
  expect(LESSONS.toSorted((a, b) => a.order - b.order).map(({ id }) => id)).toEqual([
    'reading-a-control-map',
    'what-would-change',
    'who-says-so',
    'a-line-that-moves',
    'drafts-and-zones',
  ]);
  expect(files.map((name) => basename(name, '.json'))).toEqual(LESSONS.map(({ id }) => id));
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  const sources = lesson.sources.map(({ id }) => id);
  const steps = lesson.steps.map(({ id }) => id);
  const minutes = minutesFor(lesson.steps);

  it('has 8 to 12 steps, each once, and takes a lesson’s time', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
    expect(new Set(steps).size).toBe(steps.length);
    expect(minutes).toBeGreaterThanOrEqual(2.5 * steps.length);
    for (const { title } of lesson.steps) expect(title.en.length).toBeLessThan(50);
  });

  it('has something to predict, to choose, to estimate and to talk about', () => {
    const kinds = new Set(lesson.steps.map(({ task }) => task?.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['predict', 'choice', 'number', 'discuss']));
  });

  it('tells teachers the time of its parts, and the whole of it', () => {
    const [timing] = lesson.teacher;
    expect(timing?.en).toContain(`${minutes} minutes`);
    const [parts = ''] = timing?.en.split(/\. /) ?? [];
    const told = [...parts.matchAll(/, (\d+)(?=[;.]|$)/g)].map(([, part]) => Number(part));
    expect(told.reduce((all, part) => all + part, 0)).toBe(minutes);
  });

  it('names steps in its notes as they are called', () => {
    for (const lang of TEXT_LANGUAGES) {
      const titles = lesson.steps.map(({ title }) => title[lang]);
      const [timing] = lesson.teacher;
      const named = [...(timing?.[lang] ?? '').matchAll(/[“«]([^”»]+)[”»]/g)].map(([, one]) => one);
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(titles).toContain(name);
    }
  });

  it('shows what is there: scenarios, parts of the map, zones, places', () => {
    for (const { id, day, picture } of lesson.steps) {
      if (!picture) continue;
      const { zones } = on(day);
      const subjects = new Set([
        ...zones.map((zone) => `zone ${zone.id}`),
        ...zones.map(({ region }) => `region ${region}`),
        ...places.map((place) => `place ${place.id}`),
      ]);
      scenarioOf(picture.scenario);
      if (picture.vs) scenarioOf(picture.vs);
      expect([id, EXTENT_PRESETS]).toEqual([id, expect.arrayContaining([picture.extent])]);
      for (const one of picture.highlight ?? [])
        expect(subjects).toContain(`${one.kind} ${one.id}`);
    }
  });

  it('lets learners predict before it shows, and then shows', () => {
    for (const { step, task } of tasksOf(lesson, 'predict')) {
      const shown = lesson.steps.flatMap(({ id, picture }) =>
        picture && [picture.scenario, picture.vs].includes(task.scenario) ? [id] : [],
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const id of shown) expect(steps.indexOf(id)).toBeGreaterThan(steps.indexOf(step));
    }
  });

  it('has predictions that are not all one answer, of zones that are there', () => {
    for (const { day, task } of tasksOf(lesson, 'predict')) {
      const outcomes = outcomesOf(scenarioOf(task.scenario), on(day).zones);
      const controls = task.zones.map((id) => outcomes.get(id)?.control);
      expect(controls).not.toContain(undefined);
      expect(new Set(controls).size).toBeGreaterThan(1);
      expect(new Set(task.zones).size).toBe(task.zones.length);
    }
  });

  it('calls what a prediction can leave open as its button does', () => {
    const quoted = { en: /“([^”]+)”\.$/, uk: /«([^»]+)»\.$/ };
    for (const { step, task } of tasksOf(lesson, 'predict')) {
      for (const lang of TEXT_LANGUAGES) {
        const called = task.prompt[lang].match(quoted[lang])?.[1];
        const { unresolved } = LESSON_WORDS[lang].predict.sides;
        expect([step, lang, called ?? unresolved]).toEqual([step, lang, unresolved]);
      }
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

  it('asks for a source’s figure where its title and the step have it', () => {
    for (const { id, paragraphs, task } of lesson.steps) {
      if (task?.kind !== 'number' || !task.stated) continue;
      const { source, value } = task.stated;
      const title = lesson.sources.find((one) => one.id === source)?.title ?? '';
      for (const text of [title, ...paragraphs.map(({ en }) => en).slice(0, 1)])
        expect([id, text]).toEqual([id, expect.stringContaining(String(value))]);
    }
  });

  it('uses the words of the page: scenario, zone, unclear; not ground, record, assessor', () => {
    const avoided = {
      en: /(?<!on the )\bground\b|\brecords?\b|assessor|\bstands?\b|\banybody\b|how sure|arrow keys/i,
      uk: /(?<!р)запис[іуа]?(?![а-яіїєґ])|не визначено|наскільки певн|син(я|ій|є)\s/iu,
    };
    for (const [path, text] of textsOf(lesson)) {
      for (const lang of TEXT_LANGUAGES)
        expect([path, text[lang].match(avoided[lang])?.[0]]).toEqual([path, undefined]);
    }
  });

  it('says “region” in English where a city has the region’s name', () => {
    const city = /\b(Kherson|Zaporizhzhia|Donetsk|Luhansk|Kharkiv|Sumy|Mykolaiv)\b/;
    const allowed =
      /region|oblast|Luhansk”|nuclear power plant|near Sumy and Kharkiv|territories of Zaporizhzhia/;
    for (const [path, text] of textsOf({ ...lesson, sources: [] })) {
      for (const sentence of text.en.split(/(?<=[.?!])\s/).filter((one) => city.test(one)))
        expect([path, sentence]).toEqual([path, expect.stringMatching(allowed)]);
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

  it('rests its reasons on sources of their step, in both languages, in at most thirty words', () => {
    for (const { step, task } of tasksOf(lesson, 'choice')) {
      const cited = lesson.steps.find(({ id }) => id === step)?.sources;
      for (const { option, text, sources: of } of task.reasons ?? []) {
        expect([step, option, cited]).toEqual([step, option, expect.arrayContaining([...of])]);
        for (const lang of TEXT_LANGUAGES) {
          expect([step, option, text[lang].split(/\s+/).length <= 30 || text[lang]]).toEqual([
            step,
            option,
            true,
          ]);
        }
      }
    }
  });

  it('cites sources that it has, and has none that it doesn’t cite', () => {
    const cited = new Set(lesson.steps.flatMap((step) => step.sources ?? []));
    expect([...cited].toSorted()).toEqual(sources.toSorted());
  });

  it('rests on what the records rest on', () => {
    const known = scenarios.flatMap((scenario) => scenario.sources);
    for (const source of lesson.sources) {
      const same = known.filter(({ url }) => url === source.url);
      expect(same).toContainEqual({ ...source, id: expect.any(String) });
    }
  });

  it('has a source for each step that shows or asks for a record', () => {
    for (const { id, picture, task, sources: of } of lesson.steps) {
      if (picture || (task && task.kind !== 'discuss'))
        expect([id, of?.length ?? 0]).not.toEqual([id, 0]);
    }
  });

  it('writes down no figure that the page computes', () => {
    for (const [path, text] of textsOf(lesson)) {
      for (const lang of TEXT_LANGUAGES) {
        expect([path, text[lang].match(/\d[\d\s,.]*\s*(km|км|%|per cent|відсот)/i)]).toEqual([
          path,
          null,
        ]);
      }
    }
  });

  it('is in short sentences: at most thirty words', () => {
    for (const { id, paragraphs, task } of lesson.steps) {
      const texts = [...paragraphs, ...(task ? [task.prompt] : [])];
      for (const text of texts) {
        for (const lang of TEXT_LANGUAGES) {
          const longest = Math.max(
            ...text[lang]
              .split(/[.!?:;](?=\s|$)|[.!?]”/)
              .map((one) => one.trim().split(/\s+/).length),
          );
          expect([id, lang, longest <= 30 || text[lang]]).toEqual([id, lang, true]);
        }
      }
    }
  });
});

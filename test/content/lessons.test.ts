import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minutesFor } from '../../src/lesson/minutes.ts';
import { EXTENT_PRESETS } from '../../src/share/options/options.ts';
import { LESSONS, files, on, places, scenarioOf, tasksOf } from './every-lesson.ts';

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
});

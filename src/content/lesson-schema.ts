import * as v from 'valibot';
import { CHANGES, MOVES } from '../model/change.ts';
import {
  ASKED_OF_OUTCOMES,
  ASKED_OF_SCENARIOS,
  CURRICULA,
  PART_MINUTES,
  type Lesson,
} from '../model/lesson.ts';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { COMPARISONS, ZONE_IDS } from '../model/view.ts';
import { day, kebab, problemOf, source, text } from './fields.ts';
import type { Parsed } from './read-folder.ts';

const region = v.picklist(REGION_IDS);
const zone = v.picklist(ZONE_IDS);
const change = v.picklist(CHANGES);
const someRegions = v.pipe(v.array(region), v.minLength(2, 'needs two regions'));

const subject = v.variant('kind', [
  v.strictObject({ kind: v.literal('zone'), id: zone }),
  v.strictObject({ kind: v.literal('region'), id: region }),
  v.strictObject({ kind: v.literal('place'), id: kebab }),
]);

/** What a step shows, as lessons and tours name it. */
export const picture = v.strictObject({
  scenario: kebab,
  vs: v.optional(kebab),
  compare: v.optional(v.picklist(COMPARISONS)),
  extent: v.optional(kebab),
  highlight: v.optional(v.array(subject)),
});

const quantity = v.variant('of', [
  v.strictObject({
    of: v.literal('held'),
    holder: v.picklist(HOLDERS),
    region: v.optional(region),
    as: v.picklist(['area', 'share']),
  }),
  v.strictObject({
    of: v.literal('gained'),
    holder: v.picklist(HOLDERS),
    since: day,
    region: v.optional(region),
    as: v.literal('area'),
  }),
  v.strictObject({
    of: v.literal('change'),
    scenario: v.optional(kebab),
    change,
    region: v.optional(region),
    as: v.picklist(['area', 'share']),
  }),
  v.strictObject({
    of: v.literal('towns'),
    scenario: v.optional(kebab),
    change: v.picklist(MOVES),
    as: v.picklist(['count', 'people']),
  }),
]);

const choice = v.variant('ask', [
  ...ASKED_OF_OUTCOMES.map((ask) => v.strictObject({ ask: v.literal(ask), scenario: kebab, zone })),
  v.strictObject({ ask: v.literal('change'), scenario: kebab, zone }),
  ...ASKED_OF_SCENARIOS.map((ask) => v.strictObject({ ask: v.literal(ask), scenario: kebab })),
  v.strictObject({ ask: v.literal('line') }),
  v.strictObject({ ask: v.literal('most'), quantity, regions: someRegions }),
  v.strictObject({
    ask: v.literal('town'),
    zone,
    places: v.pipe(v.array(kebab), v.minLength(2, 'needs two places')),
  }),
  v.strictObject({
    ask: v.literal('term'),
    term: kebab,
    terms: v.pipe(v.array(kebab), v.minLength(2, 'needs two terms')),
  }),
]);

const someScenarios = v.pipe(v.array(kebab), v.minLength(2, 'needs two scenarios'));

const order = v.union([
  v.strictObject({ by: v.literal('date'), scenarios: someScenarios }),
  v.strictObject({ by: v.literal('quantity'), quantity, scenarios: someScenarios }),
  v.strictObject({ by: v.literal('quantity'), quantity, regions: someRegions }),
]);

const reason = v.strictObject({
  option: kebab,
  text,
  sources: v.pipe(v.array(kebab), v.minLength(1, 'needs a source')),
});

const task = v.variant('kind', [
  v.strictObject({
    kind: v.literal('predict'),
    prompt: text,
    scenario: kebab,
    zones: v.pipe(v.array(zone), v.minLength(1, 'needs a zone')),
  }),
  v.strictObject({
    kind: v.literal('choice'),
    prompt: text,
    choice,
    reasons: v.optional(v.array(reason)),
  }),
  v.strictObject({ kind: v.literal('order'), prompt: text, order }),
  v.strictObject({
    kind: v.literal('number'),
    prompt: text,
    quantity,
    accepted: v.optional(
      v.strictObject({ from: v.pipe(v.number(), v.minValue(0)), to: v.number() }),
    ),
    stated: v.optional(v.strictObject({ source: kebab, value: v.number() })),
  }),
  v.strictObject({ kind: v.literal('discuss'), prompt: text, hint: text }),
]);

const step = v.strictObject({
  id: kebab,
  title: text,
  paragraphs: v.array(text),
  easier: v.optional(v.array(text)),
  starters: v.optional(v.array(text)),
  day: v.optional(day),
  picture: v.optional(picture),
  task: v.optional(task),
  sources: v.optional(v.array(kebab)),
});

const part = v.strictObject({
  minutes: v.picklist(PART_MINUTES),
  steps: v.pipe(v.array(kebab), v.minLength(2, 'needs two steps')),
});

const lesson = v.strictObject({
  id: kebab,
  title: text,
  summary: text,
  age: v.pipe(v.number(), v.integer(), v.minValue(14)),
  order: v.pipe(v.number(), v.integer()),
  reviewed: day,
  goals: v.pipe(v.array(text), v.minLength(1, 'needs a goal')),
  subjects: text,
  curriculum: v.strictObject(v.entriesFromList(CURRICULA, text)),
  parts: v.pipe(v.array(part), v.minLength(1, 'needs a part')),
  extension: text,
  exit: v.strictObject({ prompt: text, hint: text }),
  teacher: v.pipe(v.array(text), v.minLength(1, 'needs notes for teachers')),
  steps: v.pipe(v.array(step), v.minLength(1, 'needs a step')),
  sources: v.array(source),
});

/** Checks one lesson file's JSON against the schema. */
export function parseLesson(json: unknown): Parsed<Lesson> {
  const result = v.safeParse(lesson, json);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

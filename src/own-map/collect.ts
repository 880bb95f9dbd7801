import type { PredictExercise } from '../lesson/exercise.ts';
import { progressOf } from '../lesson/progress.ts';
import type { ZoneId } from '../model/zone.ts';
import { ALL_ZONES, type AskedMap, type KnownGround } from './fields.ts';
import { isMapFile, mapOfFile } from './file.ts';
import { fragmentIn, IN_FILE, mapOfFragment } from './link.ts';
import { LIMITS, type DrawnArea, type ReadText, type ZoneReadings } from './own-map.ts';
import { isUnread } from './read.ts';

/** A lesson as far as it has predictions. */
export interface PredictedLesson {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly exercise: PredictExercise;
  }[];
}

/** What is known where maps are collected. */
export interface KnownTasks extends KnownGround {
  readonly lessons: readonly PredictedLesson[];
}

/** What somebody handed in: a file by its name, or a link; and what it says. */
export interface HandedIn {
  readonly name: string;
  readonly text: string;
}

/** What was asked: to read a text, or to predict in a step of a lesson. */
export type Task =
  | { readonly kind: 'map'; readonly text: ReadText | null }
  | { readonly kind: 'lesson'; readonly lesson: string; readonly step: string };

/** The answer of one pupil or group to one task. */
export interface Answered {
  readonly task: Task;
  /** Zones that were asked for; of a map of one's own those that were read. */
  readonly zones: readonly ZoneId[];
  /** Empty where nobody says. */
  readonly by: string;
  readonly readings: ZoneReadings;
  /** What was drawn where no zone fits. */
  readonly areas: readonly DrawnArea[];
}

/** Why something is not taken. */
export type Refusal =
  | { readonly kind: 'map'; readonly asked: AskedMap }
  | {
      readonly kind: 'size' | 'unknown' | 'lesson' | 'answers' | 'nothing';
      readonly value: string;
    };

/** What was handed in by one: answers, or why there are none. */
export type Taken =
  | { readonly ok: true; readonly answers: readonly Answered[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Takes in one file or link. Any text is one: what has anything wrong in it is refused as a whole. */
export function takeIn({ text }: HandedIn, known: KnownTasks): Taken {
  if (text.length > LIMITS.file) return refused('size', String(text.length));
  const bare = text.trim();
  if (isMapFile(bare)) return ofMap(mapOfFile(bare, known));
  const result = RESULTS.exec(bare);
  const address = result ? unescaped(result[1] ?? '') : bare;
  const by = result ? unescaped(NAME.exec(bare)?.[1] ?? '') : '';
  const url = urlOf(address);
  if (!url) return refused('unknown', bare);
  if (url.pathname.endsWith(`/${IN_FILE}`) || url.hash.startsWith(`#${IN_FILE}`)) {
    return ofMap(mapOfFragment(fragmentIn(url.href) ?? '', known));
  }
  const [, id, search] =
    LESSON.exec(url.pathname + url.search) ?? IN_FILE_LESSON.exec(url.hash) ?? [];
  if (id === undefined) return refused('unknown', bare);
  return ofLesson(id, search ?? '', by.slice(0, LIMITS.name), known);
}

/** A lesson with its query: on a page of its own, and in the file that has the whole site. */
const LESSON = /\/lessons\/([a-z0-9-]+)\/(\?.*)?$/s;
const IN_FILE_LESSON = /^#lessons\/([a-z0-9-]+)\/(\?.*)?$/s;

function urlOf(address: string): URL | null {
  // Where nobody knows the site's address, links of its file are to the file itself.
  if (!/^(?:https?|file):/.test(address)) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The link in a file of results, which is its last; and the name above its answers. */
const RESULTS = /^<!doctype html>[^]*<p class="fine">[^<]*<a href="([^"]+)">/i;
const NAME = /<h1>[^<]*<\/h1>\s*<p>[^<:]*: ([^<]*)<\/p>/;

function ofMap(asked: AskedMap): Taken {
  const { map, faults } = asked;
  if (faults.length > 0) return { ok: false, refusal: { kind: 'map', asked } };
  if (isUnread(map.zones) && map.areas.length === 0) return refused('nothing', '');
  const task = { kind: 'map', text: map.text } as const;
  const zones = ALL_ZONES.filter((id) => map.zones[id]);
  return {
    ok: true,
    answers: [{ task, zones, by: map.name, readings: map.zones, areas: map.areas }],
  };
}

function ofLesson(id: string, search: string, by: string, { lessons }: KnownTasks): Taken {
  const lesson = lessons.find((one) => one.id === id);
  if (!lesson) return refused('lesson', id);
  const { progress, invalid } = progressOf(search, lesson);
  // What isn't a prediction is of no concern here.
  const fault = invalid.find(
    ({ name, raw, fault: what }) =>
      name === 'a' &&
      (what !== 'unknown' || lesson.steps.some((step) => raw.startsWith(`${step.id}.`))),
  );
  if (fault) return refused('answers', fault.raw);
  const answers = lesson.steps.flatMap((step): Answered[] => {
    const answer = progress.attempts.get(step.id)?.answer;
    if (answer?.kind !== 'predict' || isUnread(answer.sides)) return [];
    const task = { kind: 'lesson', lesson: id, step: step.id } as const;
    return [{ task, zones: step.exercise.zones, by, readings: answer.sides, areas: [] }];
  });
  return answers.length > 0 ? { ok: true, answers } : refused('nothing', '');
}

function refused(kind: Exclude<Refusal['kind'], 'map'>, value: string): Taken {
  return { ok: false, refusal: { kind, value: value.slice(0, 60) } };
}

/** What `lesson/results-file` wrote, read back as text; it is never put into a page as HTML. */
function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** The links in a text that somebody pasted, one a line or parted by spaces. */
export function linksIn(pasted: string): readonly string[] {
  return pasted.split(/\s+/).filter(Boolean);
}

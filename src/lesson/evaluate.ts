import type { Ground } from '../model/ground.ts';
import { textsIn } from '../model/language.ts';
import type { Curriculum, Lesson, LessonPart, LessonPicture } from '../model/lesson.ts';
import { localise } from '../model/localise.ts';
import type { Source } from '../model/scenario.ts';
import { exerciseOf, type Exercise } from './exercise.ts';
import { minutesFor } from './minutes.ts';
import { factsOn, type Facts } from './facts.ts';
import type { FullSpeech } from './speech.ts';

/** A place that a picture rings: longitude, latitude. */
export type RingedPlace = readonly [number, number];

/** A step in one language with all that is computed for it. */
export interface EvaluatedStep {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The same in easier words; empty where the paragraphs are easy. */
  readonly easier: readonly string[];
  /** Beginnings of sentences for who has to write. */
  readonly starters: readonly string[];
  /** ISO day on whose ground picture and task stand; null for the published one. */
  readonly day: string | null;
  readonly picture: LessonPicture | null;
  readonly ringed: readonly RingedPlace[];
  readonly exercise: Exercise | null;
  readonly sources: readonly Source<string>[];
}

/** A lesson in one language with all that is computed for it: plain data, as a page carries it. */
export interface EvaluatedLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How long it takes, in minutes, as measured by its steps. */
  readonly minutes: number;
  /** From which age on. */
  readonly age: number;
  /** ISO day. */
  readonly reviewed: string;
  readonly goals: readonly string[];
  readonly teacher: readonly string[];
  readonly subjects: string;
  readonly curriculum: Readonly<Record<Curriculum, string>>;
  /** Steps that can be held alone, and in how many minutes. */
  readonly parts: readonly LessonPart[];
  readonly extension: string;
  readonly exit: { readonly prompt: string; readonly hint: string };
  readonly steps: readonly EvaluatedStep[];
  /** The ground of the days that its steps name. */
  readonly grounds: Readonly<Record<string, Ground>>;
  readonly sources: readonly Source<string>[];
}

/** The extent of a picture that names none. */
export const USUAL_EXTENT = 'five';

/** Computes a lesson that has no faults, in one language. */
export function evaluate(lesson: Lesson, known: Facts, speech: FullSpeech): EvaluatedLesson {
  const texts = textsIn(speech.lang);
  const { order: _order, steps, ...rest } = lesson;
  const cited = localise(lesson.sources, texts);
  const { title, summary, goals, teacher, subjects, curriculum, extension, exit, ...plain } = rest;
  return {
    ...plain,
    ...localise({ title, summary, goals, teacher, subjects, curriculum, extension, exit }, texts),
    minutes: minutesFor(steps),
    steps: steps.map(({ id, day, picture, task, sources = [], ...step }) => ({
      id,
      ...localise(
        {
          title: step.title,
          paragraphs: step.paragraphs,
          easier: step.easier ?? [],
          starters: step.starters ?? [],
        },
        texts,
      ),
      day: day ?? null,
      picture: picture ?? null,
      ringed: (picture?.highlight ?? []).flatMap((subject) => {
        const place = known.places.find((one) => subject.kind === 'place' && one.id === subject.id);
        return place ? [place.at] : [];
      }),
      exercise: task ? exerciseOf(task, factsOn(day, known), speech, cited) : null,
      sources: cited.filter((source) => sources.includes(source.id)),
    })),
    grounds: Object.fromEntries(
      steps.flatMap(({ day }) => (day ? [[day, rounded(factsOn(day, known).ground)]] : [])),
    ),
    sources: cited,
  };
}

/** The same with the places of labels as fine as any picture shows them, some ten metres. */
function rounded(ground: Ground): Ground {
  const coarse = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return {
    ...ground,
    zones: ground.zones.map(({ label: [east, north], ...zone }) => ({
      ...zone,
      label: [coarse(east), coarse(north)],
    })),
  };
}

/** What a step is told and drawn from: the same on the ground of its own day, if it has one. */
export function onDayOf<Recorded extends { readonly ground: Ground }>(
  { day }: Pick<EvaluatedStep, 'day'>,
  { grounds }: Pick<EvaluatedLesson, 'grounds'>,
  recorded: Recorded,
): Recorded {
  const ground = day === null ? undefined : grounds[day];
  return ground ? { ...recorded, ground } : recorded;
}

/** The extents that a lesson's pictures have, each once; predictions have the usual one. */
export function extentsIn({ steps }: Pick<EvaluatedLesson, 'steps'>): readonly string[] {
  const shown = steps.flatMap(({ picture, exercise }) => [
    ...(picture ? [picture.extent ?? USUAL_EXTENT] : []),
    ...(exercise?.kind === 'predict' ? [picture?.extent ?? USUAL_EXTENT] : []),
  ]);
  return [...new Set([USUAL_EXTENT, ...shown])];
}

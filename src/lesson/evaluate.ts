import { textsIn } from '../model/language.ts';
import type { Lesson, LessonPicture } from '../model/lesson.ts';
import { localise } from '../model/localise.ts';
import type { Source } from '../model/scenario.ts';
import { exerciseOf, type Exercise } from './exercise.ts';
import type { Known } from './known.ts';
import type { FullSpeech } from './speech.ts';

/** A place that a picture rings: longitude, latitude. */
export type RingedPlace = readonly [number, number];

/** A step in one language with all that is computed for it. */
export interface EvaluatedStep {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
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
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** From which age on. */
  readonly age: number;
  /** ISO day. */
  readonly reviewed: string;
  readonly goals: readonly string[];
  readonly teacher: readonly string[];
  readonly steps: readonly EvaluatedStep[];
  readonly sources: readonly Source<string>[];
}

/** The extent of a picture that names none. */
export const USUAL_EXTENT = 'five';

/** Computes a lesson that has no faults, in one language. */
export function evaluate(lesson: Lesson, known: Known, speech: FullSpeech): EvaluatedLesson {
  const texts = textsIn(speech.lang);
  const { order: _order, steps, ...rest } = lesson;
  const cited = localise(lesson.sources, texts);
  const { title, summary, goals, teacher, ...plain } = rest;
  return {
    ...plain,
    title: title[texts],
    summary: summary[texts],
    goals: goals.map((goal) => goal[texts]),
    teacher: teacher.map((note) => note[texts]),
    steps: steps.map(({ id, picture, task, sources = [], ...step }) => ({
      id,
      ...localise({ title: step.title, paragraphs: step.paragraphs }, texts),
      picture: picture ?? null,
      ringed: (picture?.highlight ?? []).flatMap((subject) => {
        const place = known.places.find((one) => subject.kind === 'place' && one.id === subject.id);
        return place ? [place.at] : [];
      }),
      exercise: task ? exerciseOf(task, known, speech, cited) : null,
      sources: cited.filter((source) => sources.includes(source.id)),
    })),
    sources: cited,
  };
}

/** The extents that a lesson's pictures have, each once; predictions have the usual one. */
export function extentsIn({ steps }: Pick<EvaluatedLesson, 'steps'>): readonly string[] {
  const shown = steps.flatMap(({ picture, exercise }) => [
    ...(picture ? [picture.extent ?? USUAL_EXTENT] : []),
    ...(exercise?.kind === 'predict' ? [picture?.extent ?? USUAL_EXTENT] : []),
  ]);
  return [...new Set([USUAL_EXTENT, ...shown])];
}

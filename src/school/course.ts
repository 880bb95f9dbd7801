import type { Exercise } from '../lesson/exercise.ts';
import type { SchoolWords } from './words.ts';

/** A way of drawing ground, as a small picture (SVG), and what it means. */
export interface CourseLegendLine {
  readonly swatches: readonly string[];
  readonly text: string;
}

/** A map of a step. */
export interface CoursePicture {
  /** Below the site's root. */
  readonly file: string;
  readonly title: string;
  readonly alt: string;
  /** In any unit: what counts is how they relate. */
  readonly width: number;
  readonly height: number;
  readonly legend: readonly CourseLegendLine[];
  /** What is outlined on it, in a sentence; empty where nothing is. */
  readonly outlined: string;
}

export interface CourseStep {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly pictures: readonly CoursePicture[];
  readonly exercise: Exercise | null;
  /** What a scenario says of each zone that was asked for: the zone, and a side. */
  readonly said: readonly (readonly [zone: string, side: string])[];
  readonly sources: readonly string[];
}

/** A lesson in one language with all that files for schools are made of: plain data. */
export interface Course {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** Whose data its maps show. */
  readonly credit: string;
  readonly teacher: readonly string[];
  readonly exit: { readonly prompt: string; readonly hint: string };
  readonly steps: readonly CourseStep[];
  readonly words: SchoolWords;
}

/** The address of a step of a lesson. @param address of the lesson's page */
export function stepAddress(step: string, address: string): string {
  return new URL(`?view=pupil&step=${step}`, address).href;
}

/** The text of an option. */
export function textOf(options: readonly { id: string; text: string }[], id: string): string {
  return options.find((one) => one.id === id)?.text ?? id;
}

/** What a step asks for, and how the lines of an order are numbered. */
export function promptOf({ exercise }: CourseStep): readonly string[] {
  if (!exercise) return [];
  return exercise.kind === 'order' ? [exercise.prompt, exercise.ends.paper] : [exercise.prompt];
}

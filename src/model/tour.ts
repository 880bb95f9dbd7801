import type { Text } from './language.ts';
import type { LessonPicture } from './lesson.ts';

/** A card of a tour: a picture, and what is said of it. */
export interface TourStep<T = Text> {
  /** A name for its link, unlike those of the tour's other steps. */
  readonly id: string;
  readonly title: T;
  /** `FINDING` stands for what the picture's record would change, in a sentence. */
  readonly paragraphs: readonly T[];
  readonly picture: LessonPicture;
}

/** Maps to look at one after another, each with a few sentences. */
export interface Tour<T = Text> {
  readonly id: string;
  readonly title: T;
  readonly summary: T;
  readonly steps: readonly TourStep<T>[];
}

/** What a paragraph has in place of the computed sentence. */
export const FINDING = '{finding}';

import type { LessonWords } from '../content/lesson-words/index.ts';
import type { CoreMessages, Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';

/** The words that a lesson's page has, in one language. */
export interface Speech<Words extends CoreMessages = CoreMessages> {
  readonly lang: Language;
  /** Those of the map. */
  readonly words: Words;
  /** Those of lessons. */
  readonly say: LessonWords;
}

/** All words, as they are there when a lesson is computed. */
export type FullSpeech = Speech<Messages>;

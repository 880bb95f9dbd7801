import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { lessonWords as en } from '../languages/en/lesson-words.ts';
import { lessonWords as uk } from '../languages/uk/lesson-words.ts';
import type { LessonWords } from '../languages/en/words.ts';

export type { LessonWords };

/** The words of the lessons' pages, by language. */
export const LESSON_WORDS: Readonly<Record<Language, LessonWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { en, type LessonWords } from './en.ts';
import { uk } from './uk.ts';

export type { LessonWords };

/** The words of the lessons' pages, by language. */
export const LESSON_WORDS: Readonly<Record<Language, LessonWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

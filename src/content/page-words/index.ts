import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { en, type PageWords } from './en.ts';
import { uk } from './uk.ts';

export type { PageWords };

/** The words of the pages of text, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

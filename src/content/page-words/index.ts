import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { pageWords as en } from '../languages/en/page-words.ts';
import { pageWords as uk } from '../languages/uk/page-words.ts';
import type { PageWords } from '../languages/en/words.ts';

export type { PageWords };

/** The words of the pages of text, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

import type { Language } from '../../model/language.ts';
import { joinedWords } from '../typography.ts';
import { en, type ShareWords } from './en.ts';
import { uk } from './uk.ts';

export type { ShareWords };

/** What figures that leave the page say, by language: apart from the page's words, loaded later. */
export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: joinedWords(en, 'en'),
  uk: joinedWords(uk, 'uk'),
};

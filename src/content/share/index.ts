import type { Language } from '../../model/language.ts';
import { joinedWords } from '../typography.ts';
import { share as en } from '../languages/en/share.ts';
import { share as uk } from '../languages/uk/share.ts';
import type { ShareWords } from '../languages/en/words.ts';

export type { ShareWords };

/** What figures that leave the page say, by language: apart from the page's words, loaded later. */
export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: joinedWords(en, 'en'),
  uk: joinedWords(uk, 'uk'),
};

import type { Language } from '../../model/language.ts';
import { joinedWords } from '../typography.ts';
import { finding as en, type FindingWords } from './en.ts';
import { finding as uk } from './uk.ts';

export type { FindingWords };

/** What is found on a map, by language: for the page; figures have it among their own words. */
export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {
  en: joinedWords(en, 'en'),
  uk: joinedWords(uk, 'uk'),
};

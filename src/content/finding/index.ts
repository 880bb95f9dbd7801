import type { Language } from '../../model/language.ts';
import { joinedWords } from '../typography.ts';
import { finding as en } from '../languages/en/finding.ts';
import { finding as uk } from '../languages/uk/finding.ts';
import type { FindingWords } from '../languages/en/words.ts';

export type { FindingWords };

/** What is found on a map, by language: for the page; figures have it among their own words. */
export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {
  en: joinedWords(en, 'en'),
  uk: joinedWords(uk, 'uk'),
};

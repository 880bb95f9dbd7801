import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { ownMapWords as en } from '../languages/en/own-map-words.ts';
import { ownMapWords as uk } from '../languages/uk/own-map-words.ts';
import type { OwnMapWords } from '../languages/en/words.ts';

export type { OwnMapWords };

/** The words of the pages of own maps, by language. */
export const OWN_MAP_WORDS: Readonly<Record<Language, OwnMapWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

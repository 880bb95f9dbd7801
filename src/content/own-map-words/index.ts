import type { Language } from '../../model/language.ts';
import { templatesOf, wordsOf } from '../messages/templates.ts';
import { joinedWords } from '../typography.ts';
import { en, type OwnMapWords } from './en.ts';
import { uk } from './uk.ts';

export type { OwnMapWords };

/** The words of the pages of own maps, by language. */
export const OWN_MAP_WORDS: Readonly<Record<Language, OwnMapWords>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

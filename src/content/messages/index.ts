import type { Language } from '../../model/language.ts';
import { joinedWords } from '../typography.ts';
import type { Forms } from '../languages/forms.ts';
import { messages as en } from '../languages/en/messages.ts';
import { templatesOf, wordsOf } from './templates.ts';
import { messages as uk } from '../languages/uk/messages.ts';
import type { Messages } from '../languages/en/words.ts';

export type { Forms, Messages };

/** The page's own words, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: wordsOf(joinedWords(templatesOf(en), 'en')),
  uk: wordsOf(joinedWords(templatesOf(uk), 'uk')),
};

/** The parts that only what is read beside the map needs: they come with it. */
export const DETAIL_PARTS = [
  'reading',
  'card',
  'menu',
  'search',
  'link',
  'differences',
  'regime',
  'export',
  'embed',
  'help',
  'counted',
  'parts',
  'heldBy',
  'heldByParts',
  'sites',
  'skip',
  'notFound',
  'glossary',
  'offline',
  'time',
  'twoDays',
  'pages',
] as const satisfies readonly (keyof Messages)[];

/** MapLibre's own words: they come with it. */
export const MAP_PART = 'mapLibre' satisfies keyof Messages;

/** The words that the page needs from the start. */
export type CoreMessages = Omit<Messages, (typeof DETAIL_PARTS)[number] | typeof MAP_PART>;

/** The words that come with what is read beside the map. */
export type DetailMessages = Pick<Messages, (typeof DETAIL_PARTS)[number]>;

/** All words of a page but MapLibre's. */
export type PageMessages = Omit<Messages, typeof MAP_PART>;

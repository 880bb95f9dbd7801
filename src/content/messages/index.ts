import type { Language } from '../../model/language.ts';
import { en, type Messages } from './en.ts';
import { uk } from './uk.ts';

export type { Messages };

/** The page's own words, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, uk };

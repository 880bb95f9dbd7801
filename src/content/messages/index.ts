import type { Language } from '../../model/language.ts';
import { en, type Forms, type Messages } from './en.ts';
import { uk } from './uk.ts';

export type { Forms, Messages };

/** The page's own words, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, uk };

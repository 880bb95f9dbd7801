import type { Language } from '../model/language.ts';
import { style as en } from './languages/en/style.ts';
import { style as uk } from './languages/uk/style.ts';
import type { Style } from './languages/setting.ts';

/** How each language sets what is quoted, counted and listed. */
export const STYLES: Readonly<Record<Language, Style>> = { en, uk };

import { LANGUAGES } from '../../model/language.ts';
import { lessonPath } from './lesson-path.ts';

/** Folders whose pages are made for the pages of others too: embeds, and lessons for course pages. */
export const FRAMED = ['embed/', 'frozen/', ...LANGUAGES.map((lang) => lessonPath(lang))];

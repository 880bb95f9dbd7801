import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Sheet } from '../../model/lesson.ts';

/**
 * The page of the lessons, of one lesson, or of one of its sheets, below the site's root:
 * "lessons/", "uk/lessons/control/", "lessons/control/key/".
 */
export function lessonPath(lang: Language, lesson?: string, sheet?: Sheet): string {
  return [lang === LANGUAGES[0] ? '' : lang, 'lessons', lesson, sheet]
    .filter(Boolean)
    .map((folder) => `${folder}/`)
    .join('');
}

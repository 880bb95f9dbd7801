import type { Language } from '../../model/language.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { SHEETS } from '../../model/lesson.ts';
import { lessonPath } from '../pages/lesson-path.ts';

/** A page of the lessons: its path, and what it is about in every language. */
interface Article {
  readonly path: string;
  readonly lang: Language;
  readonly topic: string;
}

/** Every page that the lessons have in a language. */
export function lessonPages(
  lang: Language,
  { lessons }: Pick<SiteMaterial, 'lessons'>,
): readonly Article[] {
  const pages = [
    [],
    ...lessons.flatMap(({ id }) => [[id], ...SHEETS.map((sheet) => [id, sheet] as const)]),
  ] as readonly (readonly [lesson?: string, sheet?: (typeof SHEETS)[number]])[];
  return pages.map((page) => ({
    path: lessonPath(lang, ...page),
    lang,
    topic: ['lessons', ...page].join('/'),
  }));
}

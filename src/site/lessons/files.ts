import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../model/language.ts';
import type { Material } from '../pages/page-data.ts';
import type { Program } from '../pages/programs.ts';
import { surroundingsIn } from './surroundings.ts';
import { drawnLesson } from './drawn.ts';
import { keyPage } from './key-page.tsx';
import { lessonPage } from './lesson-page.tsx';
import { lessonPath, type Sheet } from '../pages/lesson-path.ts';
import { listPage } from './list-page.tsx';
import { PAPERS, type PaperSheet } from './paper.ts';
import { paperFigure, type FigureOf } from './paper-figure.ts';
import { worksheetPage } from './worksheet-page.tsx';

/** What the pages of lessons and tours are made of. */
export interface Ingredients {
  readonly material: Material;
  readonly site: string;
  /** The site's style sheet, below the site's root. */
  readonly sheet: string;
  /** The text of the pages' style sheet, which names their fonts. */
  readonly css: string;
  readonly programs: ReadonlyMap<string, Program>;
}

/** The lessons' pages, their sheets to print, and what those need, by name below the site's root. */
export function lessonFiles(ingredients: Ingredients): ReadonlyMap<string, string> {
  const { material, site, sheet, css, programs } = ingredients;
  const files = new Map<string, string>();
  const papers = PAPERS.map(({ id, style }): PaperSheet => {
    const file = `assets/paper-${id}-${hashOf(style)}.css`;
    files.set(file, style);
    return { id, file };
  });
  const [lessonProgram, sheetProgram] = [programs.get('lesson'), programs.get('worksheet')];
  for (const lang of LANGUAGES) {
    const around = surroundingsIn(lang, { site, sheet, css });
    const figureOf: FigureOf = (picture, kind) => {
      const figure = paperFigure(picture, kind, lang, material);
      files.set(figure.file, figure.svg);
      return figure;
    };
    const add = (page: readonly [lesson?: string, sheet?: Sheet], html: string) =>
      files.set(`${lessonPath(lang, ...page)}index.html`, html);
    const drawn = material.lessons.map((lesson) => drawnLesson(lesson, lang, material));
    add(
      [],
      listPage(
        drawn.map(({ lesson }) => lesson),
        lang,
        lessonProgram,
        around,
      ),
    );
    for (const one of drawn) {
      const { id } = one.lesson;
      add([id], lessonPage(one, material.glossary, lessonProgram, around));
      add([id, 'worksheet'], worksheetPage(one, figureOf, sheetProgram, papers, around));
      add([id, 'key'], keyPage(one, figureOf, sheetProgram, papers, around));
    }
  }
  return files;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

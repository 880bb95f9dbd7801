import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../model/language.ts';
import type { SiteMaterial } from '../pages/material.ts';
import type { Program } from '../pages/programs.ts';
import { courseOf } from './course-file.tsx';
import { surroundingsIn } from '../pages/surroundings.ts';
import { drawnLesson } from './drawn.ts';
import { lessonPage } from './lesson-page.tsx';
import type { Sheet } from '../../model/lesson.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import { listPage } from './list-page.tsx';
import { PAPERS, type PaperSheet } from './paper.ts';
import { sheetFigures, type SheetFigures } from './sheet-figures.ts';
import type { SheetMap } from './sheet-map.ts';
import { keyPage, packPage, slidesPage, worksheetPage } from './sheet-pages.tsx';

/** What the pages of lessons and tours are made of. */
export interface Ingredients {
  readonly material: SiteMaterial;
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
  const papers = PAPERS.map(({ style, ...paper }): PaperSheet => {
    const file = `assets/paper-${paper.id}-${hashOf(style)}.css`;
    files.set(file, style);
    return { ...paper, file };
  });
  const [lessonProgram, sheetProgram] = [programs.get('lesson'), programs.get('worksheet')];
  for (const lang of LANGUAGES) {
    const around = surroundingsIn(lang, { site, sheet, css });
    const figures = written(sheetFigures(material, lang), ({ file, svg }) => files.set(file, svg));
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
      add([id, 'worksheet'], worksheetPage(one, figures, sheetProgram, papers, around));
      add([id, 'key'], keyPage(one, figures, sheetProgram, papers, around));
      add([id, 'pack'], packPage(one, figures, sheetProgram, papers, around));
      add([id, 'slides'], slidesPage(one, figures, sheetProgram, papers, around));
      files.set(`${lessonPath(lang, id)}course.json`, JSON.stringify(courseOf(one, figures)));
    }
  }
  return files;
}

/** The same maps, made once each and written down as they are asked for. */
function written(figures: SheetFigures, write: (map: SheetMap) => void): SheetFigures {
  const pictures = new Map<string, ReturnType<SheetFigures['pictures']>>();
  const shadings = new Map<string, ReturnType<SheetFigures['toShade']>>();
  return {
    pictures: (...asked) => {
      const key = JSON.stringify(asked);
      const made = pictures.get(key) ?? figures.pictures(...asked);
      pictures.set(key, made);
      for (const { map } of made) write(map);
      return made;
    },
    toShade: (...asked) => {
      const key = JSON.stringify(asked);
      const made = shadings.get(key) ?? figures.toShade(...asked);
      shadings.set(key, made);
      for (const { map } of [made, ...made.closeUps]) write(map);
      return made;
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

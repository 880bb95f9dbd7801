import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { Glossary } from '../../model/glossary.ts';
import { textsIn } from '../../model/language.ts';
import { LessonApp } from '../../ui/lesson/LessonApp.tsx';
import { sectionId } from '../../ui/lesson/section-ids.ts';
import { UNTOUCHED, type LessonActions, type LessonData } from '../../ui/lesson/state.ts';
import { termsIn, termsWithin } from '../../words/terms.ts';
import { articlePath, OWN_MAP } from '../pages/article-path.ts';
import { glossaryPath } from '../pages/glossary-page.tsx';
import { rootFrom } from '../pages/page.tsx';
import type { Program } from '../pages/programs.ts';
import { lessonDocument } from './document.tsx';
import type { Surroundings } from '../pages/surroundings.ts';
import type { Drawn } from './drawn.ts';
import { DrawnDefs } from './DrawnDefs.tsx';
import { lessonPath } from '../pages/lesson-path.ts';

/** The page of a lesson: complete without script, and stepped through with it. */
export function lessonPage(
  drawn: Drawn,
  glossary: Glossary,
  program: Program | undefined,
  surroundings: Surroundings,
): string {
  const { lesson: whole, lang, data, frames } = drawn;
  // Notes for teachers stand on the key: pupils need not load them.
  const lesson = { ...whole, teacher: [] };
  const own: LessonData = {
    lesson,
    frames,
    terms: termsWithin(JSON.stringify(lesson), termsIn(glossary.terms, textsIn(lang))),
    glossary: rootFrom(lessonPath(lang, lesson.id)) + glossaryPath(lang),
    ownMap: rootFrom(lessonPath(lang, lesson.id)) + articlePath(OWN_MAP, lang),
  };
  const words = MESSAGES[lang];
  return lessonDocument({
    ...surroundings,
    lang,
    pathIn: (of) => lessonPath(of, lesson.id),
    title: lesson.title,
    description: lesson.summary,
    program,
    data: own,
    // A lesson begins with text: shapes come after it, and after the same text as data.
    late: <DrawnDefs drawn={drawn} />,
    children: (
      <main id="lesson" class="article lesson" lang={textsIn(lang)}>
        <LessonApp
          {...own}
          data={data}
          bank={{}}
          speech={{ lang, words, say: LESSON_WORDS[lang] }}
          state={UNTOUCHED}
          actions={{ ...NO_ACTIONS, linkTo: (step) => `#${sectionId(step)}` }}
        />
      </main>
    ),
  });
}

function nothing(): void {
  // Without script nobody acts.
}

const NO_ACTIONS: Omit<LessonActions, 'linkTo'> = {
  go: nothing,
  sheetAt: (sheet) => `${sheet}/`,
  partAt: (part) => (part === null ? './' : `?part=${part}`),
  address: () => '',
  openBoard: nothing,
  toggleLarger: nothing,
  answer: nothing,
  check: nothing,
  note: nothing,
  setName: nothing,
  dismissInvalid: nothing,
  resultsText: () => '',
  print: nothing,
  copy: nothing,
  save: nothing,
};

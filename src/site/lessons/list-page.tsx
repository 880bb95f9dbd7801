import { Fragment } from 'preact';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import { textsIn, type Language } from '../../model/language.ts';
import { SHEETS } from '../../model/lesson.ts';
import { counted } from '../../words/plural.ts';
import { articlePath, COLLECT, OWN_MAP } from '../pages/article-path.ts';
import { rootFrom } from '../pages/page.tsx';
import { homePath } from '../pages/SiteNav.tsx';
import type { Program } from '../pages/programs.ts';
import { lessonDocument } from './document.tsx';
import type { Surroundings } from '../pages/surroundings.ts';
import { lessonPath } from '../pages/lesson-path.ts';

/** The page that offers all lessons. */
export function listPage(
  lessons: readonly EvaluatedLesson[],
  lang: Language,
  program: Program | undefined,
  surroundings: Surroundings,
): string {
  const say = LESSON_WORDS[lang];
  const root = rootFrom(lessonPath(lang));
  return lessonDocument({
    ...surroundings,
    lang,
    pathIn: lessonPath,
    title: say.list,
    description: say.about,
    // Its look alone: nothing on this page acts.
    program: undefined,
    head: program?.sheets.map((file) => <link key={file} rel="stylesheet" href={root + file} />),
    children: (
      <main class="article">
        <article class="reading lesson-list" lang={textsIn(lang)}>
          <h1>{say.list}</h1>
          <p class="summary">{say.about}</p>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <h2>
                  <a href={root + lessonPath(lang, lesson.id)}>{lesson.title}</a>
                </h2>
                <p class="fine">
                  {counted(lesson.minutes, say.counted.minutes, lang)} ·{' '}
                  {counted(lesson.age, say.age, lang)}
                </p>
                <p>{lesson.summary}</p>
                <ul class="goals">
                  {lesson.goals.map((goal) => (
                    <li key={goal}>{goal}</li>
                  ))}
                </ul>
                <p class="fine">
                  {say.sheets}
                  {SHEETS.map((sheet, index) => (
                    <Fragment key={sheet}>
                      {index > 0 && ', '}
                      <a href={root + lessonPath(lang, lesson.id, sheet)}>{say[sheet]}</a>
                    </Fragment>
                  ))}
                </p>
              </li>
            ))}
          </ul>
          <h2>
            <a href={root + articlePath(OWN_MAP, lang)}>{say.ownMap}</a>
          </h2>
          <p>{say.ownMapHow}</p>
          <p>
            <a href={root + articlePath(COLLECT, lang)}>{say.collect}</a>
          </p>
          <p>
            <a href={root + homePath(lang)}>{say.toMap}</a>
          </p>
        </article>
      </main>
    ),
  });
}

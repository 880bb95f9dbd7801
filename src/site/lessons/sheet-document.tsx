import type { ComponentChildren } from 'preact';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { textsIn } from '../../model/language.ts';
import { rootFrom } from '../pages/page.tsx';
import type { Program } from '../pages/programs.ts';
import { lessonDocument } from './document.tsx';
import type { Surroundings } from '../pages/surroundings.ts';
import type { Drawn } from './drawn.ts';
import type { Sheet } from '../../model/lesson.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import type { PaperSheet } from './paper.ts';

interface Options {
  readonly drawn: Drawn;
  readonly kind: Sheet;
  readonly program: Program | undefined;
  readonly papers: readonly PaperSheet[];
  readonly surroundings: Surroundings;
  readonly children: ComponentChildren;
}

/** A sheet of a lesson as a page that is made to be printed, on the paper that the reader has. */
export function sheetDocument(options: Options): string {
  const { drawn, kind, program, papers, surroundings, children } = options;
  const { lesson, lang } = drawn;
  const say = LESSON_WORDS[lang];
  const root = rootFrom(lessonPath(lang, lesson.id, kind));
  return lessonDocument({
    ...surroundings,
    lang,
    pathIn: (of) => lessonPath(of, lesson.id, kind),
    title: `${say[kind]}: ${lesson.title}`,
    description: lesson.summary,
    program,
    head: papers.map(({ id, file }, index) => (
      <link
        key={id}
        rel="stylesheet"
        href={root + file}
        media={index === 0 ? 'print' : 'not all'}
        data-paper={id}
      />
    )),
    children: (
      <>
        <main class="article paper" lang={textsIn(lang)}>
          <div class="paper-tools">
            <p>
              <a href="../">{say.paper.toLesson}</a>
            </p>
            <fieldset class="options scripted">
              <legend>{say.paper.size}</legend>
              {papers.map(({ id, width, height }, index) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="paper"
                    value={id}
                    checked={index === 0}
                    data-width={width}
                    data-height={height}
                  />
                  <span>{say.paper.sizes[id]}</span>
                </label>
              ))}
            </fieldset>
            <button type="button" id="print" class="scripted">
              {say.paper.print}
            </button>
            <p id="no-such-paper" class="notice" role="status" hidden>
              {say.paper.unknown} <q />
            </p>
          </div>
          {children}
        </main>
      </>
    ),
  });
}

import { SourceLine } from '../../kit/SourceLine.tsx';
import { Glance } from '../Glance.tsx';
import { Rubric } from '../Rubric.tsx';
import type { SheetProps } from './sheet-props.ts';
import { SheetPart } from './SheetPart.tsx';

/** What a teacher should know: the lesson at a glance, notes, how to judge open answers, sources. */
export function TeacherSide({ lesson, speech }: SheetProps) {
  const { words, say, lang } = speech;
  return (
    <SheetPart kind="teacher">
      <header>
        <h2 class="sheet-title">
          {say.paper.forTeachers}: {lesson.title}
        </h2>
      </header>
      <Glance lesson={lesson} speech={speech} />
      <section>
        <ul>
          {lesson.teacher.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.help.exit}</h2>
        <p>{lesson.exit.prompt}</p>
        <p>
          <b>{say.paper.hint}.</b> {lesson.exit.hint}
        </p>
        <h2>{say.help.extension}</h2>
        <p>{lesson.extension}</p>
      </section>
      <section>
        <h2>{say.help.rubric}</h2>
        <Rubric say={say} />
      </section>
      <section>
        <h2>{say.sources}</h2>
        <ul class="printed-sources">
          {lesson.sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} lang={lang} words={words} />
            </li>
          ))}
        </ul>
      </section>
    </SheetPart>
  );
}

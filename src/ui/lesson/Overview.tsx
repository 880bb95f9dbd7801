import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { SHEETS } from '../../model/lesson.ts';
import { OVERVIEW } from '../../lesson/progress.ts';
import { formatDay } from '../../words/format.ts';
import { counted } from '../../words/plural.ts';
import { firstPlaces } from '../../words/terms.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import { Termed } from '../kit/Termed.tsx';
import { CoursePage } from './CoursePage.tsx';
import { Glance } from './Glance.tsx';
import { headingId, sectionId } from './section-ids.ts';
import type { LessonProps } from './state.ts';

/** What the lesson is about, for whom, and what teachers need. */
export function Overview(props: LessonProps) {
  const { lesson, speech, state, actions, terms, glossary } = props;
  const { summary, goals } = lesson;
  const places = useMemo(() => firstPlaces([summary, ...goals], terms), [lesson, terms]);
  const termed = (text: string) => <Termed text={text} {...{ terms, places, glossary }} />;
  const { say, lang } = speech;
  const [first] = lesson.steps;
  return (
    <section
      id={sectionId(OVERVIEW)}
      class="step overview"
      aria-labelledby={headingId(OVERVIEW)}
      hidden={state.stepwise && state.step !== OVERVIEW}
    >
      <p class="summary">{termed(lesson.summary)}</p>
      <p class="fine">
        {counted(lesson.minutes, say.counted.minutes, lang)} · {counted(lesson.age, say.age, lang)}{' '}
        · {say.reviewed(formatDay(lesson.reviewed, lang))}
      </p>
      <h2>{say.goals}</h2>
      <ul>
        {lesson.goals.map((goal) => (
          <li key={goal}>{termed(goal)}</li>
        ))}
      </ul>
      {first && (
        <p class="acts scripted">
          <a class="button" href={actions.linkTo(first.id)} data-step={first.id}>
            {say.start}
          </a>
        </p>
      )}
      <p class="fine scripted">{say.keys}</p>
      <p class="scripted">
        <label>
          <input type="checkbox" checked={state.larger} onChange={actions.toggleLarger} />{' '}
          {say.help.larger}
        </label>
      </p>
      {state.view !== 'pupil' && <ForTeachers {...props} />}
      {state.stepwise && state.view !== 'pupil' && <CoursePage {...props} />}
      <p class="without-script">{say.withoutScript}</p>
    </section>
  );
}

/** What teachers need: the way to the board, the lesson at a glance, sheets to print, sources. */
function ForTeachers({ lesson, speech, state, actions }: LessonProps) {
  const { say, lang, words } = speech;
  return (
    <>
      <p class="acts scripted">
        <button type="button" onClick={actions.openBoard}>
          {say.board.open}
        </button>
      </p>
      <p class="fine scripted">{say.board.how}</p>
      <p role="status">{state.boardFault && say.board.fault}</p>
      <details class="teacher">
        <summary>{say.glance.title}</summary>
        {state.part !== null && (
          <p>
            <a href={actions.partAt(null)}>{say.glance.whole}</a>
          </p>
        )}
        <Glance lesson={lesson} speech={speech} partAt={actions.partAt} />
      </details>
      <details class="teacher">
        <summary>{say.teacher}</summary>
        <p>{say.notesAt}</p>
        <p>
          {say.sheets}
          {SHEETS.map((sheet, index) => (
            <Fragment key={sheet}>
              {index > 0 && ', '}
              <a href={actions.sheetAt(sheet)}>{say[sheet]}</a>
            </Fragment>
          ))}
        </p>
        {lesson.sources.length > 0 && (
          <>
            <h3>{say.sources}</h3>
            <ul>
              {lesson.sources.map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} lang={lang} words={words} />
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}

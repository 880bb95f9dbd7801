import { useMemo } from 'preact/hooks';
import { OVERVIEW } from '../../lesson/progress.ts';
import { formatDay } from '../../words/format.ts';
import { counted } from '../../words/plural.ts';
import { firstPlaces } from '../../words/terms.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import { Termed } from '../kit/Termed.tsx';
import { CoursePage } from './CoursePage.tsx';
import { headingId, sectionId } from './section-ids.ts';
import type { LessonProps } from './state.ts';

/** What the lesson is about, for whom, and what teachers need. */
export function Overview(props: LessonProps) {
  const { lesson, speech, state, actions, terms, glossary } = props;
  const { summary, goals, teacher } = lesson;
  const places = useMemo(
    () => firstPlaces([summary, ...goals, ...teacher], terms),
    [lesson, terms],
  );
  const termed = (text: string) => <Termed text={text} {...{ terms, places, glossary }} />;
  const { say, lang, words } = speech;
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
      <details class="teacher">
        <summary>{say.teacher}</summary>
        {lesson.teacher.map((note) => (
          <p key={note}>{termed(note)}</p>
        ))}
        <p>
          {say.sheets}
          <a href="worksheet/">{say.worksheet}</a>, <a href="key/">{say.key}</a>
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
      {state.stepwise && <CoursePage {...props} />}
      <p class="without-script">{say.withoutScript}</p>
    </section>
  );
}

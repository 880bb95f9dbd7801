import { useMemo } from 'preact/hooks';
import { onDayOf, type EvaluatedStep } from '../../lesson/evaluate.ts';
import { formatDay } from '../../words/format.ts';
import { firstPlaces } from '../../words/terms.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import { Termed } from '../kit/Termed.tsx';
import { Picture } from './Picture.tsx';
import { PredictPicture } from './PredictPicture.tsx';
import type { LessonProps, WordBank } from './state.ts';
import { headingId, sectionId } from './section-ids.ts';
import { StepHelp } from './StepHelp.tsx';
import { Task } from './Task.tsx';

interface Props extends LessonProps {
  readonly step: EvaluatedStep;
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
}

/** The terms that a step's text has, with what they mean in easy words. */
function wordsOf(places: ReadonlyMap<string, ReadonlySet<string>>, bank: WordBank) {
  return [...new Set([...places.values()].flatMap((ids) => [...ids]))].flatMap((id) => {
    const entry = bank[id];
    return entry ? [entry] : [];
  });
}

/** One screen of a lesson: text and task, and beside them what they are about. */
export function Step({ number, hidden, ...lessonProps }: Props) {
  const { step, lesson, speech, state, terms, glossary } = lessonProps;
  const data = useMemo(() => onDayOf(step, lesson, lessonProps.data), [lessonProps.data]);
  const props = { ...lessonProps, data };
  const { say } = speech;
  const { exercise } = step;
  const attempt = state.attempts.get(step.id);
  const predicts = exercise?.kind === 'predict';
  const places = useMemo(() => firstPlaces(step.paragraphs, terms), [step, terms]);
  const termed = { terms, places, glossary };
  return (
    <section
      id={sectionId(step.id)}
      class={step.picture || predicts ? 'step pictured' : 'step'}
      aria-labelledby={headingId(step.id)}
      hidden={hidden}
    >
      <div class="step-text">
        <p class="fine">
          {say.step(String(number), String(lesson.steps.length))}
          {step.day && ` · ${say.line(formatDay(step.day, speech.lang))}`}
        </p>
        <h2 id={headingId(step.id)} tabIndex={-1}>
          {step.title}
        </h2>
        {step.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Termed text={paragraph} {...termed} />
          </p>
        ))}
        <StepHelp
          step={step}
          speech={speech}
          stepwise={state.stepwise}
          words={wordsOf(places, lessonProps.bank)}
        />
      </div>
      {/* A prediction is drawn on the same ground: a picture beside it would answer for it. */}
      {step.picture && !predicts && <Picture {...props} />}
      {exercise?.kind === 'predict' && (
        <PredictPicture {...props} exercise={exercise} attempt={attempt} />
      )}
      <div class="step-task">
        <Task {...props} />
        {step.sources.length > 0 && (
          <p class="fine">
            {say.sources}:{' '}
            {step.sources.map((source, index) => (
              <span key={source.id}>
                {index > 0 && '; '}
                <SourceLine source={source} lang={speech.lang} words={speech.words} />
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

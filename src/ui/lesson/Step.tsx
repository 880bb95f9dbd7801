import { useMemo } from 'preact/hooks';
import { type EvaluatedStep } from '../../lesson/evaluate.ts';
import { firstPlaces } from '../../words/terms.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import { Termed } from '../kit/Termed.tsx';
import { Picture } from './Picture.tsx';
import { PredictPicture } from './PredictPicture.tsx';
import type { LessonProps } from './state.ts';
import { headingId, sectionId } from './section-ids.ts';
import { Task } from './Task.tsx';

interface Props extends LessonProps {
  readonly step: EvaluatedStep;
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
}

/** One screen of a lesson: text and task, and beside them what they are about. */
export function Step({ number, hidden, ...props }: Props) {
  const { step, lesson, speech, state, terms, glossary } = props;
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
        <p class="fine">{say.step(String(number), String(lesson.steps.length))}</p>
        <h2 id={headingId(step.id)} tabIndex={-1}>
          {step.title}
        </h2>
        {step.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Termed text={paragraph} {...termed} />
          </p>
        ))}
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

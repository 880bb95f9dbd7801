import { formatNumber } from '../../words/format.ts';
import { shortened } from '../../words/shortened.ts';
import { OVERVIEW } from '../../lesson/progress.ts';
import { Overview } from './Overview.tsx';
import { Results } from './Results.tsx';
import { headingId } from './section-ids.ts';
import type { LessonProps } from './state.ts';
import { Step } from './Step.tsx';
import { Steps } from './Steps.tsx';

/** A lesson: all steps one after another, or one at a time once the script is there. */
export function LessonApp(props: LessonProps) {
  const { lesson, speech, state, actions } = props;
  return (
    <>
      <Invalid {...props} />
      <h1
        id={headingId(OVERVIEW)}
        class={state.stepwise && state.step !== OVERVIEW ? 'in-step' : undefined}
        tabIndex={-1}
      >
        {lesson.title}
      </h1>
      <Overview {...props} />
      {lesson.steps.map((step, index) => (
        <Step
          key={step.id}
          {...props}
          step={step}
          number={index + 1}
          hidden={state.stepwise && state.step !== step.id}
        />
      ))}
      <Results {...props} />
      {state.kept !== null && (
        <p class="fine unprinted">
          {state.kept ? speech.say.course.kept : speech.say.course.notKept}
        </p>
      )}
      {state.framed && (
        <p class="fine own-page unprinted">
          <a href={actions.linkTo(state.step)}>{speech.say.course.ownPage}</a>
        </p>
      )}
      <Steps {...props} />
    </>
  );
}

/** So many parts of a link are named; a link can have any number. */
const MOST = 4;

/** What the link asks for in vain, in lines that can be dismissed. */
function Invalid({ state: { invalid }, speech: { say }, data, actions }: LessonProps) {
  const { link } = say;
  const sentence = { unknown: link.answer, doubled: link.doubled, version: link.version };
  return (
    <div role="status">
      {invalid.length > 0 && (
        <div class="notice">
          <div>
            {invalid.slice(0, MOST).map(({ name, raw, fault }) => (
              <p key={`${name} ${raw}`}>
                {(fault === 'unknown' && name !== 'a' ? link[name] : sentence[fault])(
                  shortened(raw),
                )}
              </p>
            ))}
            {invalid.length > MOST && (
              <p>{link.more(formatNumber(invalid.length - MOST, data.lang))}</p>
            )}
            <p class="fine">{link.kept}</p>
          </div>
          <button type="button" onClick={actions.dismissInvalid}>
            {link.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

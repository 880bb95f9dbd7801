import { CheckButton } from './CheckButton.tsx';
import { Feedback } from './Feedback.tsx';
import type { TaskProps } from './task-props.ts';

/** A question with one right option. */
export function ChoiceTask(props: TaskProps<'choice'>) {
  const { step, exercise, attempt, actions, speech } = props;
  const chosen = attempt?.answer.kind === 'choice' ? attempt.answer.option : null;
  return (
    <form>
      <fieldset class="options">
        <legend>{exercise.prompt}</legend>
        {exercise.options.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name={`answer-${step.id}`}
              value={id}
              checked={id === chosen}
              onChange={() => actions.answer(step.id, { kind: 'choice', option: id })}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <CheckButton
        ready={chosen !== null}
        label={speech.say.check}
        onCheck={() => actions.check(step.id, true)}
      />
      <Feedback {...props} />
    </form>
  );
}

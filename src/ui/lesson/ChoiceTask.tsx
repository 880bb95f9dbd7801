import { Feedback } from './Feedback.tsx';
import type { TaskProps } from './task-props.ts';

/** A question with one right option. */
export function ChoiceTask(props: TaskProps<'choice'>) {
  const { step, exercise, attempt, actions, speech } = props;
  const chosen = attempt?.answer.kind === 'choice' ? attempt.answer.option : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) actions.check(step.id, true);
      }}
    >
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
      <button type="submit" class="check scripted" aria-disabled={chosen === null}>
        {speech.say.check}
      </button>
      <Feedback {...props} />
    </form>
  );
}

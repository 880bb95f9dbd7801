import { CheckButton } from './CheckButton.tsx';
import { Feedback } from './Feedback.tsx';
import type { TaskProps } from './task-props.ts';

/** A question for a number, written with a point or a comma and with or without spaces. */
export function NumberTask(props: TaskProps<'number'>) {
  const { step, exercise, attempt, actions, speech } = props;
  const { say } = speech;
  const text = attempt?.answer.kind === 'number' ? attempt.answer.text : '';
  const field = `number-${step.id}`;
  return (
    <form>
      <p class="prompt">{exercise.prompt}</p>
      <p class="number-field">
        <label for={field}>
          {say.yourNumber} ({exercise.unit})
        </label>
        <input
          type="text"
          id={field}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={text}
          aria-describedby={`${field}-hint`}
          onInput={({ currentTarget }) =>
            actions.answer(step.id, { kind: 'number', text: currentTarget.value })
          }
        />
      </p>
      <p class="fine" id={`${field}-hint`}>
        {exercise.counts}
      </p>
      <CheckButton
        ready={text.trim() !== ''}
        label={say.check}
        onCheck={() => actions.check(step.id, true)}
      />
      <Feedback {...props} />
    </form>
  );
}

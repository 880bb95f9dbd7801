import { formatShare } from '../../words/format.ts';
import { CheckButton } from './CheckButton.tsx';
import { Feedback } from './Feedback.tsx';
import type { TaskProps } from './task-props.ts';

/** A question for a number, written with a point or a comma and with or without spaces. */
export function NumberTask(props: TaskProps<'number'>) {
  const { step, exercise, attempt, actions, speech } = props;
  const { say, lang } = speech;
  const text = attempt?.answer.kind === 'number' ? attempt.answer.text : '';
  const field = `number-${step.id}`;
  return (
    <form>
      <p class="prompt">{exercise.prompt}</p>
      <p class="number-field">
        <label for={field}>{say.yourNumber}</label>
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
        />{' '}
        {exercise.unit}
      </p>
      <p class="fine" id={`${field}-hint`}>
        {exercise.tolerance > 0
          ? say.tolerance(formatShare(exercise.tolerance / 100, lang))
          : say.exact}
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

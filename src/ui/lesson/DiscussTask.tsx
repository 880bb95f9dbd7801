import type { TaskProps } from './task-props.ts';

/** A question that nobody can compute: notes go into the summary, and nowhere else. */
export function DiscussTask({
  step,
  exercise,
  state,
  actions,
  speech: { say },
}: TaskProps<'discuss'>) {
  const field = `notes-${step.id}`;
  return (
    <>
      <p class="prompt">{exercise.prompt}</p>
      <p class="scripted">
        <label for={field}>{say.notes}</label>
        <textarea
          id={field}
          rows={6}
          maxLength={5000}
          value={state.notes.get(step.id) ?? ''}
          aria-describedby={`${field}-hint`}
          onInput={({ currentTarget }) => actions.note(step.id, currentTarget.value)}
        />
      </p>
      <p class="fine scripted" id={`${field}-hint`}>
        {say.notesKept}
      </p>
    </>
  );
}

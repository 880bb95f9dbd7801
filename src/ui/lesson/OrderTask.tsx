import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckButton } from './CheckButton.tsx';
import { Feedback } from './Feedback.tsx';
import type { TaskProps } from './task-props.ts';

/** Things to put in order, each moved by two buttons. */
export function OrderTask(props: TaskProps<'order'>) {
  const { step, exercise, attempt, actions, speech } = props;
  const { say } = speech;
  const items =
    attempt?.answer.kind === 'order' ? attempt.answer.items : exercise.options.map(({ id }) => id);
  const textOf = (id: string) => exercise.options.find((one) => one.id === id)?.text ?? id;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly by: number } | null>(null);
  // An element that is put elsewhere loses the focus.
  useLayoutEffect(() => {
    if (!moved) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-item="${moved.id}"] [data-by="${moved.by}"]`)
      ?.focus();
  }, [moved]);
  const move = (id: string, by: number) => {
    const from = items.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= items.length) return;
    actions.answer(step.id, {
      kind: 'order',
      items: items.toSpliced(from, 1).toSpliced(to, 0, id),
    });
    setMoved({ id, by });
  };
  return (
    <form>
      <p class="prompt" id={`prompt-${step.id}`}>
        {exercise.prompt} <span class="fine">{exercise.ends.list}</span>
      </p>
      <ol class="ordering" ref={list} aria-labelledby={`prompt-${step.id}`}>
        {items.map((id, index) => (
          <li key={id} data-item={id}>
            <span>{textOf(id)}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="scripted"
                data-by={by}
                aria-label={(by < 0 ? say.up : say.down)(textOf(id))}
                aria-disabled={by < 0 ? index === 0 : index === items.length - 1}
                onClick={() => move(id, by)}
              >
                {by < 0 ? '↑' : '↓'}
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved &&
          say.moved(textOf(moved.id), String(items.indexOf(moved.id) + 1), String(items.length))}
      </p>
      <CheckButton
        ready={attempt !== undefined}
        label={say.check}
        onCheck={() => actions.check(step.id, true)}
      />
      <Feedback {...props} />
    </form>
  );
}

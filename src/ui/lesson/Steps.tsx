import { useEffect, useRef } from 'preact/hooks';
import { neighbours, screensOf } from './screens.ts';
import type { LessonProps } from './state.ts';

/** The way through a lesson: back, next, and every step by its number. */
export function Steps({ lesson, speech, state, actions }: LessonProps) {
  const { say } = speech;
  const { back, next } = neighbours(lesson, state.step);
  const list = useRef<HTMLOListElement>(null);
  // A phone has no room for all of a long lesson's steps.
  useEffect(() => {
    const row = list.current;
    const present = row?.querySelector<HTMLElement>('[aria-current]');
    if (row && present) {
      row.scrollLeft = present.offsetLeft - row.offsetLeft - row.clientWidth / 2;
    }
  }, [state.step]);
  return (
    <nav class="steps scripted" aria-label={say.steps}>
      {back !== null && (
        <a class="button back" href={actions.linkTo(back)} data-step={back} rel="prev">
          {say.back}
        </a>
      )}
      <ol ref={list}>
        {screensOf(lesson, say).map(({ id, title, short }) => (
          <li key={id}>
            <a
              href={actions.linkTo(id)}
              data-step={id}
              title={title}
              aria-label={title}
              aria-current={id === state.step ? 'step' : undefined}
            >
              {short}
            </a>
          </li>
        ))}
      </ol>
      {next !== null && (
        <a class="button next" href={actions.linkTo(next)} data-step={next} rel="next">
          {say.next}
        </a>
      )}
    </nav>
  );
}

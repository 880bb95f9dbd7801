import { useEffect, useState } from 'preact/hooks';
import type { LessonWords } from '../../../content/lesson-words/index.ts';

/** Minutes that can be given. */
const MINUTES = [1, 2, 3, 5] as const;

/** Counts down; only its end is said aloud. */
export function Timer({ say }: { readonly say: LessonWords }) {
  /** When it ends, in milliseconds since the page began, as events have their time. */
  const [end, setEnd] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (end === null) return;
    const tick = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(tick);
  }, [end]);
  const left = end === null ? null : Math.max(0, Math.ceil((end - now) / 1000));
  return (
    <span class="timer" role="group" aria-label={say.board.timer}>
      {left === null ? (
        MINUTES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            onClick={({ timeStamp }) => {
              setNow(timeStamp);
              setEnd(timeStamp + minutes * 60_000);
            }}
          >
            {say.board.minutes(String(minutes))}
          </button>
        ))
      ) : (
        <>
          <span role="timer" class="timer-left">
            {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
          </span>
          <button type="button" onClick={() => setEnd(null)}>
            {say.board.stop}
          </button>
        </>
      )}
      <span role="status">{left === 0 ? say.board.over : ''}</span>
    </span>
  );
}

import { useLayoutEffect, useState } from 'preact/hooks';
import { slidesOf } from '../../../lesson/slides.ts';
import type { LessonProps } from '../state.ts';
import { boardKey } from './board-keys.ts';
import { BoardPicture } from './BoardPicture.tsx';
import { BoardText } from './BoardText.tsx';
import type { Hands } from './hands.ts';
import { Timer } from './Timer.tsx';
import './board.css';

/** What the board shows, and whom it tells. */
export interface BoardProps extends Pick<LessonProps, 'lesson' | 'frames' | 'data' | 'speech'> {
  /** Id of the step on which it opens. */
  readonly step: string;
  /** Told of the step that is shown. */
  readonly onStep: (step: string) => void;
  readonly onFullscreen: () => void;
  readonly onClose: () => void;
}

/** A lesson for a class to see: text, task and answer one after another, by keyboard or clicker. */
export function Board(props: BoardProps) {
  const { lesson, speech, onStep, onFullscreen, onClose } = props;
  const { say } = speech;
  const slides = slidesOf(lesson);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      slides.findIndex(({ step }) => step.id === props.step),
    ),
  );
  const [hands, setHands] = useState<Hands>(new Map());
  const slide = slides[at];
  const go = (by: number) => {
    const next = slides[at + by];
    if (!next) return;
    setAt(at + by);
    onStep(next.step.id);
  };
  // Before it is painted: a key that is pressed at once counts.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = boardKey(event);
      if (!asked) return;
      event.preventDefault();
      event.stopPropagation();
      if (asked === 'close') onClose();
      else go(asked === 'next' ? 1 : -1);
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  });
  if (!slide) return null;
  return (
    <main class="board" aria-label={say.board.title}>
      <div class="board-slide">
        <BoardText {...props} slide={slide} hands={hands} onHands={setHands} />
        <BoardPicture {...props} slide={slide} />
      </div>
      <nav class="board-bar" aria-label={say.steps}>
        <button type="button" aria-disabled={at === 0} onClick={() => go(-1)}>
          {say.back}
        </button>
        <button
          type="button"
          class="next"
          aria-disabled={at === slides.length - 1}
          onClick={() => go(1)}
        >
          {slides[at + 1]?.part === 'answer' ? say.board.reveal : say.next}
        </button>
        <span class="board-place">
          {say.step(String(slide.number), String(lesson.steps.length))}
        </span>
        <Timer say={say} />
        <button type="button" onClick={onFullscreen}>
          {say.board.fullscreen}
        </button>
        <button type="button" onClick={onClose}>
          {say.board.close}
        </button>
      </nav>
    </main>
  );
}

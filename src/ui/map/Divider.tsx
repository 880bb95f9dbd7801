import { useRef } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';

interface Props {
  /** Per cent from the left. */
  readonly at: number;
  /** What lies to its left and to its right. */
  readonly titles: readonly [string, string];
  readonly words: CoreMessages;
  /** Called while it moves: only the picture follows then. */
  readonly onMove: (at: number) => void;
  readonly onRest: (at: number) => void;
}

/** The line between two maps that lie over each other, and the slider that moves it. */
export function Divider({ at, titles: [left, right], words, onMove, onRest }: Props) {
  const value = (event: { readonly currentTarget: HTMLInputElement }) =>
    Number(event.currentTarget.value);
  // What draws the page anew while it is moved, as the map's coming does, must not put it back.
  const moved = useRef([at, at]);
  if (moved.current[0] !== at) moved.current = [at, at];
  return (
    <div class="divider">
      <span class="divider-line" data-divided style={{ '--divide': `${at}%` }} />
      <input
        type="range"
        min="0"
        max="100"
        value={moved.current[1]}
        aria-label={words.compare.divide}
        aria-valuetext={words.compare.divided(at, left, right)}
        onInput={(event) => {
          moved.current = [at, value(event)];
          onMove(value(event));
        }}
        onChange={(event) => onRest(value(event))}
      />
    </div>
  );
}

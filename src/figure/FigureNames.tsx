import { viewBoxOf, type Frame } from './frame.ts';
import { barRef, labelsRef } from './refs.ts';

/**
 * The names of a figure alone, to lie over a map that shows what the figure shows. They take no
 * pointer, and say nothing to those who hear the figure.
 * @param bar whether its scale bar is one of them
 */
export function FigureNames({ frames, bar }: { frames: readonly Frame[]; bar: boolean }) {
  return (
    <>
      {frames.map((frame) => (
        <svg
          key={frame.id}
          class={`figure-names figure-${frame.id}`}
          viewBox={viewBoxOf(frame)}
          aria-hidden="true"
        >
          <use href={labelsRef(frame.id)} />
          {bar && <use href={barRef(frame.id)} />}
        </svg>
      ))}
    </>
  );
}

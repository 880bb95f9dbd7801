import { viewBoxOf, type Frame } from './frame.ts';
import { labelsRef } from './refs.ts';

/**
 * The names of a figure alone, to lie over a map that shows what the figure shows. They take no
 * pointer, and say nothing to those who hear the figure.
 */
export function FigureNames({ frames }: { frames: readonly Frame[] }) {
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
        </svg>
      ))}
    </>
  );
}

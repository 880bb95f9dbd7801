import { viewBoxOf, type Frame } from './frame.ts';
import { Labels, type DrawnLabel } from './Labels.tsx';
import { barRef, labelsRef } from './refs.ts';

/**
 * The names of a figure alone, to lie over a map that shows what the figure shows. They take no
 * pointer, and say nothing to those who hear the figure.
 * @param bar whether its scale bar is one of them
 * @param calloutsIn what is written in a frame beside the ground that would change
 */
export function FigureNames({
  frames,
  bar,
  calloutsIn,
}: {
  frames: readonly Frame[];
  bar: boolean;
  calloutsIn: (frame: string) => readonly DrawnLabel[];
}) {
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
          <Labels labels={calloutsIn(frame.id)} frame={frame} />
          {bar && <use href={barRef(frame.id)} />}
        </svg>
      ))}
    </>
  );
}

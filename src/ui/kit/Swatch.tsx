import { patternPaint } from '../../figure/refs.ts';
import { classOf } from '../../grammar/classes.ts';
import type { Treatment } from '../../grammar/treatment.ts';

interface Props {
  readonly treatment: Treatment;
  /** Whether it is a sample of the edge alone. */
  readonly isEdge?: boolean | undefined;
}

/** A sample of ground, drawn with the map's own colours, patterns and edge. */
export function Swatch({ treatment, isEdge = false }: Props) {
  const { pattern, recognition } = treatment;
  return (
    <svg
      class="swatch"
      width="34"
      height="20"
      viewBox="0 0 34 20"
      preserveAspectRatio={isEdge ? 'none' : 'xMinYMid slice'}
      aria-hidden="true"
    >
      {!isEdge && <path d="M0 0H34V20H0Z" class={classOf.ground(treatment)} />}
      {pattern && <path d="M0 0H34V20H0Z" fill={patternPaint(pattern)} />}
      {recognition && (
        <path
          d="M2.6 2.6H31.4V17.4H2.6Z"
          fill="none"
          class={`${recognition.how} ${classOf.recognition(recognition)}`}
          stroke-width="1.3"
        />
      )}
      <path
        d={isEdge ? 'M1.5 1.5H32.5V18.5H1.5Z' : 'M1 1H33V19H1Z'}
        fill="none"
        class={classOf.edge(treatment)}
        stroke-width={isEdge ? 3 : 2}
        vector-effect={isEdge ? 'non-scaling-stroke' : undefined}
      />
    </svg>
  );
}

import { classOf } from '../grammar/classes.ts';
import type { Treatment } from '../grammar/treatment.ts';
import type { Frame } from './frame.ts';
import { project, type LonLat } from './projection.ts';
import { patternPaint } from './refs.ts';

/** Ground that a reader drew, over the zones. */
export interface DrawnShape {
  /** Its SVG path in whole units. */
  readonly path: string;
  /** Null for an outline alone. */
  readonly treatment: Treatment | null;
  /** What is said of it, for those who don't see the figure; empty where something else says it. */
  readonly name: string;
}

/** Radius of a corner, in CSS pixels. */
const CORNER = 4;

/** Draws what a reader drew in whichever frame a figure has. */
export function drawnOver(shapes: readonly DrawnShape[], corners: readonly LonLat[] = []) {
  return (frame: Frame) => <DrawnShapes frame={frame} shapes={shapes} corners={corners} />;
}

function DrawnShapes({
  frame,
  shapes,
  corners,
}: {
  readonly frame: Frame;
  readonly shapes: readonly DrawnShape[];
  readonly corners: readonly LonLat[];
}) {
  return (
    <>
      {shapes.map(({ path, treatment, name }, index) => (
        <g
          key={index}
          class="drawn"
          {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
        >
          {treatment && <path d={path} class={classOf.ground(treatment)} />}
          {treatment?.pattern && <path d={path} fill={patternPaint(treatment.pattern, frame.id)} />}
          {!treatment && <path d={path} class="line drawn-casing stroke-focusCasing" />}
          {!treatment && <path d={path} class="line drawn-line stroke-focus" />}
        </g>
      ))}
      {corners.length > 0 && <Corners frame={frame} corners={corners} />}
    </>
  );
}

function Corners({
  frame,
  corners,
}: {
  readonly frame: Frame;
  readonly corners: readonly LonLat[];
}) {
  const points = corners.map((corner) => project(corner).map(Math.round));
  const ring = `M${points.map((point) => point.join(' ')).join('L')}z`;
  return (
    <g class="drawn-corners" aria-hidden="true">
      <path d={ring} class="line focus-casing stroke-focusCasing" />
      <path d={ring} class="line focus-line stroke-focus" />
      {points.map((point, index) => (
        <circle
          key={index}
          class="corner stroke-focus"
          r={CORNER}
          transform={`translate(${point.join(' ')})scale(${1 / frame.scale})`}
        />
      ))}
    </g>
  );
}

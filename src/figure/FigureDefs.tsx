import { classOf } from '../grammar/classes.ts';
import { CELL, HATCH, SHAPES, type Shape } from '../grammar/pattern.ts';
import { patternKey, PATTERNS, type PatternKind } from '../grammar/treatment.ts';
import { CONTROLS, type Control } from '../model/scenario.ts';
import { ZONE_IDS } from '../model/view.ts';
import type { Frame } from './frame.ts';
import { Labels, ScaleBar, type DrawnLabel } from './Labels.tsx';
import { clipId, patternId, shapeId, shapeRef, UNCONFIRMED, unconfirmedId } from './refs.ts';
import type { Shapes } from './shapes.ts';

/** What every figure is drawn from; the line of before 2022 only where it is not left to `LateDefs`. */
type NeededShapes = Omit<Shapes, Late> & Partial<Pick<Shapes, Late>>;

/** What a page may have behind its figures, which are painted without it. */
type Late = 'unconfirmed' | 'lineBefore2022';

/** Whether a pattern, by its key, is one of those meant. */
type Which = (key: string) => boolean;

const NONE: Which = () => false;

interface Props {
  readonly shapes: NeededShapes;
  readonly frames: readonly Frame[];
  /** Names of each frame, by its id; a figure may also bring its own. */
  readonly labels?: Readonly<Record<string, readonly DrawnLabel[]>> | undefined;
  /** Unit of the scale bars in the figures' language. */
  readonly unit?: string;
  /** The patterns that the figures are painted with, where others are left to `LateDefs`. */
  readonly patterns?: Which;
}

/** What the figures and swatches of one page share: shapes, clips, patterns, names. */
export function FigureDefs({ shapes, frames, labels, unit = 'km', patterns }: Props) {
  // What is not confirmed stands behind the figure: see `LateDefs`.
  const { zones, unconfirmed: _later, ...others } = shapes;
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(others).map(([name, path]) => (
          <Path key={name} name={name} path={path} />
        ))}
        {/* On other days there are other zones. */}
        {ZONE_IDS.map((zone) => (
          <Path key={zone} name={zone} path={zones.get(zone) ?? ''} />
        ))}
        {ZONE_IDS.map((zone) => (
          <clipPath key={zone} id={clipId(zone)}>
            <use href={shapeRef(zone)} />
          </clipPath>
        ))}
        <InFrames frames={frames} labels={labels} unit={unit} />
        <Patterns frames={frames} which={patterns} />
      </defs>
    </svg>
  );
}

type Framed = Omit<Props, 'shapes' | 'patterns'>;

/** What figures in more frames need beside `FigureDefs`: names, scale bars, patterns in their scale. */
export function FrameDefs({ frames, ...props }: Framed) {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <InFrames frames={frames} {...props} />
        <ScaledPatterns frames={frames} />
      </defs>
    </svg>
  );
}

function InFrames({ frames, labels, unit = 'km' }: Framed) {
  return (
    <>
      {frames.map((frame) => (
        <g key={frame.id} id={`l-${frame.id}`}>
          <Labels labels={labels?.[frame.id] ?? []} frame={frame} />
        </g>
      ))}
      {frames.map((frame) => (
        <g key={frame.id} id={`b-${frame.id}`}>
          <ScaleBar frame={frame} unit={unit} />
        </g>
      ))}
    </>
  );
}

interface LateProps {
  readonly shapes: Pick<Shapes, Late>;
  readonly frames: readonly Frame[];
  /** The patterns that no figure is painted with at first. */
  readonly patterns?: Which;
}

/** Shapes and hatching that may stand behind the figures of a page, which are painted without them. */
export function LateDefs({ shapes, frames, patterns = NONE }: LateProps) {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <Path name={UNCONFIRMED} path={shapes.unconfirmed} />
        <Path name="lineBefore2022" path={shapes.lineBefore2022} />
        <pattern
          id={unconfirmedId()}
          width={CELL}
          height={CELL}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
          class="fill-unconfirmed"
        >
          <Cell shapes={HATCH} />
        </pattern>
        {frames.map((frame) => (
          <pattern
            key={frame.id}
            id={unconfirmedId(frame.id)}
            href={`#${unconfirmedId()}`}
            patternTransform={`rotate(45)scale(${precise(1 / frame.scale)})`}
          />
        ))}
        <Patterns frames={frames} which={patterns} />
      </defs>
    </svg>
  );
}

/** A shape whose lines keep their width: what refers to a path does not hand that on by CSS. */
function Path({ name, path }: { name: string; path: string }) {
  return <path id={shapeId(name)} d={path} vector-effect="non-scaling-stroke" />;
}

interface PatternsProps {
  readonly frames: readonly Frame[];
  /** By default all. */
  readonly which?: Which | undefined;
}

/** Patterns in their hues, for swatches and, in the scale of each frame, for figures. */
export function Patterns({ frames, which }: PatternsProps) {
  return (
    <>
      {PATTERNS.flatMap((kind) =>
        huesOf(kind, which).map((hue) => (
          <pattern
            key={`${kind} ${hue}`}
            id={patternId(kind, hue)}
            width={precise(CELL)}
            height={precise(CELL)}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
            class={classOf.pattern({ kind, hue })}
          >
            <Cell shapes={SHAPES[kind]} />
          </pattern>
        )),
      )}
      <ScaledPatterns frames={frames} which={which} />
    </>
  );
}

/** The hues in which a pattern is meant. */
function huesOf(kind: PatternKind, which: Which = () => true): readonly Control[] {
  return CONTROLS.filter((hue) => which(patternKey({ kind, hue })));
}

function ScaledPatterns({ frames, which }: PatternsProps) {
  return (
    <>
      {frames.flatMap((frame) =>
        PATTERNS.flatMap((kind) =>
          huesOf(kind, which).map((hue) => (
            <pattern
              key={`${frame.id} ${kind} ${hue}`}
              id={patternId(kind, hue, frame.id)}
              href={`#${patternId(kind, hue)}`}
              patternTransform={`rotate(45)scale(${precise(1 / frame.scale)})`}
            />
          )),
        ),
      )}
    </>
  );
}

function Cell({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map((shape, index) =>
        shape.kind === 'bar' ? (
          <rect
            key={index}
            x={short(shape.x * CELL) || undefined}
            y={short(shape.y * CELL) || undefined}
            width={short(shape.width * CELL)}
            height={short(shape.height * CELL)}
          />
        ) : (
          <circle
            key={index}
            cx={short(shape.x * CELL)}
            cy={short(shape.y * CELL)}
            r={short(shape.radius * CELL)}
          />
        ),
      )}
    </>
  );
}

/** Exact enough for a lattice that begins where the plane does, thousands of cells away. */
function precise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}

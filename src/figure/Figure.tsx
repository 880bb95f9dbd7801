import type { ComponentChildren, SVGAttributes } from 'preact';
import { useMemo } from 'preact/hooks';
import { classOf, VEIL } from '../grammar/classes.ts';
import type { Treatment } from '../grammar/treatment.ts';
import type { ZoneId } from '../model/zone.ts';
import { viewBoxOf, type Frame } from './frame.ts';
import { Labels, type DrawnLabel } from './Labels.tsx';
import { project, type LonLat } from './projection.ts';
import {
  barRef,
  clipRef,
  labelsRef,
  patternPaint,
  shapeRef,
  UNCONFIRMED,
  unconfirmedPaint,
  type ShapeSet,
} from './refs.ts';

/** A zone as a figure draws and names it. */
export interface FigureZone {
  readonly id: ZoneId;
  readonly treatment: Treatment;
  /** What its card says, for those who don't see the figure. */
  readonly name: string;
}

/** A place that the reader chose. */
export interface Ringed {
  /** Longitude and latitude. */
  readonly at: LonLat;
  /** Empty where the frame has it already. */
  readonly name: string;
}

interface Props {
  /** Tells it from other figures in the document; by default the frame's. */
  readonly id?: string;
  readonly frame: Frame;
  readonly title: string;
  /** What the figure shows, with its figures. */
  readonly description: string;
  readonly zones: readonly FigureZone[];
  /** Whether the line of before 24 February 2022 is drawn. */
  readonly before2022?: boolean;
  /** Whether what is not confirmed is drawn, over what Ukraine holds. */
  readonly unconfirmed?: boolean;
  /** What is written beside the ground that would change. */
  readonly callouts?: readonly DrawnLabel[];
  /** Of which day its zones and its contact line are; by default of the one shown. */
  readonly shapes?: ShapeSet;
  /** Zones that are outlined. */
  readonly chosen?: readonly ZoneId[];
  /** A place that is ringed and named, or several. */
  readonly ringed?: Ringed | readonly Ringed[] | null;
  /** What lies on the ground of its zones, below waters and lines. */
  readonly drawn?: ((frame: Frame) => ComponentChildren) | undefined;
  /** What the owner adds to a zone's element, e.g. handlers: the same function while it adds the same. */
  readonly zoneAttributes?: (zone: ZoneId, index: number) => SVGAttributes<SVGGElement>;
}

/**
 * The map as vector, in one frame. Its shapes are those of `FigureDefs`, which must be in the same
 * document; its colours are the classes of `grammar/classes`.
 */
export function Figure(props: Props) {
  const { frame, title, description, zones, zoneAttributes } = props;
  const { callouts = [], chosen = [], ringed = null, shapes = 'own' } = props;
  const { id = frame.id, before2022 = false, unconfirmed = false } = props;
  // What doesn't change is not looked at again when something is outlined.
  const grounds = useMemo(
    () =>
      zones.map((zone, index) => (
        <g
          key={zone.id}
          class="zone"
          role="img"
          aria-label={zone.name}
          {...zoneAttributes?.(zone.id, index)}
        >
          <use href={shapeRef(zone.id, shapes)} class={classOf.ground(zone.treatment)} />
          {zone.treatment.pattern && (
            <use
              href={shapeRef(zone.id, shapes)}
              fill={patternPaint(zone.treatment.pattern, frame.id)}
            />
          )}
          {unconfirmed && zone.id.endsWith('.ukraine') && (
            <g clip-path={clipRef(zone.id, shapes)}>
              <use href={shapeRef(UNCONFIRMED)} class="fill-unconfirmed" opacity={VEIL} />
              <use href={shapeRef(UNCONFIRMED)} fill={unconfirmedPaint(frame.id)} />
            </g>
          )}
          {zone.treatment.recognition && (
            <use
              href={shapeRef(zone.id, shapes)}
              class={`recognition ${zone.treatment.recognition.how} ${classOf.recognition(zone.treatment.recognition)}`}
              clip-path={clipRef(zone.id, shapes)}
            />
          )}
          <use
            href={shapeRef(zone.id, shapes)}
            class={`edge ${classOf.edge(zone.treatment)}`}
            clip-path={clipRef(zone.id, shapes)}
          />
          <use href={shapeRef(zone.id, shapes)} class="line region-line stroke-regionBorder" />
        </g>
      )),
    [zones, frame, shapes, unconfirmed, zoneAttributes],
  );
  const ids = { title: `${id}-title`, description: `${id}-description` };
  return (
    <svg
      class={`figure figure-${frame.id}`}
      viewBox={viewBoxOf(frame)}
      role="group"
      aria-labelledby={ids.title}
      aria-describedby={ids.description}
    >
      <title id={ids.title}>{title}</title>
      <desc id={ids.description}>{description}</desc>
      <g class="ground" aria-hidden="true">
        <use href={shapeRef('land')} class="fill-abroad" />
        <use href={shapeRef('ukraine')} class="fill-ukraine" />
      </g>
      {grounds}
      {props.drawn?.(frame)}
      <g class="over" aria-hidden="true">
        <use href={shapeRef('water')} class="fill-water" />
        <use href={shapeRef('rivers')} class="line river-line stroke-water" />
        <use href={shapeRef('borders')} class="line border-line stroke-border" />
        <use href={shapeRef('borderUkraine')} class="line ukraine-line stroke-border" />
        {before2022 && (
          <use href={shapeRef('lineBefore2022')} class="line before2022-line stroke-contactLine" />
        )}
        <use href={shapeRef('contactLine', shapes)} class="line casing-line stroke-casing" />
        <use href={shapeRef('contactLine', shapes)} class="line contact-line stroke-contactLine" />
        {['focus-casing stroke-focusCasing', 'focus-line stroke-focus'].flatMap((line) =>
          chosen.map((zone) => (
            <use key={`${zone} ${line}`} href={shapeRef(zone, shapes)} class={`line ${line}`} />
          )),
        )}
        <use href={labelsRef(frame.id)} />
        {callouts.length > 0 && <Labels labels={callouts} frame={frame} />}
        <use href={barRef(frame.id)} />
        {[ringed ?? []].flat().map((place, index) => (
          <Ring key={index} ringed={place} scale={frame.scale} />
        ))}
      </g>
    </svg>
  );
}

/** Radius of the ring around a place, in CSS pixels. */
const RING = 9;

/** The ring around a place, with its name above: the frame may have no room for it otherwise. */
function Ring({ ringed, scale }: { ringed: Ringed; scale: number }) {
  const [x, y] = project(ringed.at);
  return (
    <g transform={`translate(${tenth(x)} ${tenth(y)})scale(${1 / scale})`}>
      <circle class="focus-casing stroke-focusCasing" r={RING} fill="none" />
      <circle class="focus-line stroke-focus" r={RING} fill="none" />
      {ringed.name && (
        <text
          class="name fill-text stroke-halo"
          y={-RING - 5}
          text-anchor="middle"
          font-size="14"
          font-weight="600"
        >
          {ringed.name}
        </text>
      )}
    </g>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

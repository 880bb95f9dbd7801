import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Figure, type FigureZone, type Ringed } from '../../figure/Figure.tsx';
import type { Frame } from '../../figure/frame.ts';
import type { ShapeSet } from '../../figure/refs.ts';
import type { Point } from '../../map/map-handle.ts';
import type { ZoneId } from '../../model/zone.ts';
import { labelsIn, type FrameCallout } from './callouts.ts';

interface Props {
  readonly frames: readonly Frame[];
  /** Tells the figures of two panes apart. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly zones: readonly FigureZone[];
  readonly before2022?: boolean;
  readonly unconfirmed?: boolean;
  readonly callouts?: readonly FrameCallout[];
  /** Of which day they are; by default of the one shown. */
  readonly shapes?: ShapeSet;
  /** What lies on the ground of its zones. */
  readonly drawn?: ((frame: Frame) => ComponentChildren) | undefined;
  readonly chosen: readonly ZoneId[];
  readonly ringed: Ringed | readonly Ringed[] | null;
  /** Whether a frame has a name already. */
  readonly written?: ((frame: string, name: string) => boolean) | undefined;
  readonly onHover: (zone: ZoneId | null, at: Point | null) => void;
  /** A zone, at a point of the window unless by keyboard. */
  readonly onPick: (zone: ZoneId, event: MouseEvent | null) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The figure in the frames of phone and desktop, of which CSS shows one. It answers pointer and
 * keyboard, and stays under the map: the keyboard's way to the zones is always here.
 */
export function Figures(props: Props) {
  const { frames, id, title, description, zones, shapes, chosen, ringed } = props;
  const [current, setCurrent] = useState(0);
  const latest = useRef(props);
  latest.current = props;
  const attributes = useCallback(
    (zone: ZoneId, index: number) => ({
      // What it is drawn as is a picture; what it does, on Enter too, is a button's.
      role: 'button' as const,
      // SVG knows the attribute by this name alone.
      tabindex: index === current ? 0 : -1,
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') latest.current.onHover(zone, pointOf(event));
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') latest.current.onHover(null, null);
      },
      onClick: (event: MouseEvent) => latest.current.onPick(zone, event),
      onFocus: ({ currentTarget }: FocusEvent) => {
        setCurrent(index);
        // A card that came between pressing and letting go would take the click.
        if ((currentTarget as Element).matches(':focus-visible'))
          latest.current.onHover(zone, null);
      },
      onBlur: () => latest.current.onHover(null, null),
      onKeyDown: (event: KeyboardEvent) => {
        const step = STEPS[event.key];
        if (event.key === 'Escape') (event.currentTarget as SVGElement).blur();
        if (event.key === 'Enter' || event.key === ' ') latest.current.onPick(zone, null);
        if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (step === undefined) return;
        const all = (event.currentTarget as SVGElement).parentElement?.querySelectorAll('g.zone');
        const next =
          all?.[(index + step + latest.current.zones.length) % latest.current.zones.length];
        if (next instanceof SVGElement) next.focus();
      },
    }),
    [current],
  );
  return (
    <>
      {frames.map((frame) => (
        <Figure
          key={frame.id}
          id={`${id}-${frame.id}`}
          frame={frame}
          title={title}
          description={description}
          zones={zones}
          before2022={props.before2022 ?? false}
          unconfirmed={props.unconfirmed ?? false}
          callouts={labelsIn(frame.id, props.callouts)}
          {...(shapes && { shapes })}
          drawn={props.drawn}
          chosen={chosen}
          ringed={[ringed ?? []].flat().map((place) => ({
            ...place,
            name: props.written?.(frame.id, place.name) ? '' : place.name,
          }))}
          zoneAttributes={attributes}
        />
      ))}
    </>
  );
}

/** Where an event happened, from the top left corner of the map. */
function pointOf(event: MouseEvent): Point | null {
  const box = (event.currentTarget as Element).closest('.map-pane')?.getBoundingClientRect();
  return box ? { x: event.clientX - box.left, y: event.clientY - box.top } : null;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import type { Ringed } from '../../figure/Figure.tsx';
import { FigureNames } from '../../figure/FigureNames.tsx';
import type { MapHandle, Marked, Point } from '../../map/map-handle.ts';
import type { Camera } from '../../model/camera.ts';
import type { ZoneId } from '../../model/zone.ts';
import { labelsIn } from './callouts.ts';
import { Figures } from './Figures.tsx';
import { nearestPlace } from './nearest-place.ts';
import type { DrawnDays } from '../page/drawn-day.ts';
import type { DrawnUnconfirmed } from '../page/drawn-unconfirmed.ts';
import type { LocalPlace } from '../page/page-data.ts';
import type { PageProps } from '../page/page-props.ts';
import { figureView } from './takeover.ts';
import { NO_MAP, type PaneState } from './use-linked-maps.ts';
import type { OpenMap } from '../page/open-map.ts';
import { useMap } from './use-map.ts';
import type { Drawn } from './use-pictures.ts';

interface Props {
  readonly picture: Drawn;
  /** Where it ends, in per cent from the left, if another lies beside it on the same map. */
  readonly divide: number | null;
  readonly marked: Marked;
  readonly ringed: Ringed | null;
  readonly written: PageProps['written'];
  /** Whether the reader should have the map by now. */
  readonly wanted: boolean;
  readonly words: CoreMessages;
  /** Towns and sites, once the page knows them. */
  readonly places: () => readonly LocalPlace[];
  readonly openMap: OpenMap;
  readonly drawn: DrawnDays;
  readonly unconfirmed: DrawnUnconfirmed | undefined;
  /** Where the map opens, if not where the figure looks. */
  readonly startAt: () => Camera | null;
  readonly onHover: (zone: ZoneId | null, at: Point | null) => void;
  readonly onPick: (zone: ZoneId | null, place: string | null) => void;
  readonly onUnpick: () => void;
  readonly onMove: (camera: Camera, leavesFigure: boolean, from: MapHandle) => void;
  readonly onRest: (camera: Camera) => void;
  readonly onState: (state: PaneState) => void;
}

/** One picture: the figure, and the map that lies over it once it has come. */
export function MapPane(props: Props) {
  const { picture, marked, wanted } = props;
  const { side, look } = picture;
  const pane = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [stands, setStands] = useState(false);
  const { handle, ready, fault, retry } = useMap({
    container,
    look,
    wanted: wanted && !picture.paperOnly,
    openMap: props.openMap,
    drawn: props.drawn,
    unconfirmed: props.unconfirmed,
    figure: () => figureView(pane.current, picture.frames),
    startAt: props.startAt,
    events: {
      onHover: props.onHover,
      onPick: props.onPick,
      onUnpick: props.onUnpick,
      onMove: (camera, leavesFigure) =>
        handle.current && props.onMove(camera, leavesFigure, handle.current),
      onRest: props.onRest,
      onStand: setStands,
    },
  });
  useEffect(
    () => props.onState({ map: ready ? handle.current : null, fault, retry }),
    [ready, fault],
  );
  useEffect(() => () => props.onState(NO_MAP), []);
  const hasNames = ready && stands;
  // A divider would cut their texts in two.
  const callouts = props.divide === null ? picture.callouts : [];
  // The figure's bar is one of kilometres.
  const hasBar = hasNames && look.units === 'km';
  // Two maps are two stops of the keyboard, beside the figures': each says which it is.
  const name = props.words.map.movable(picture.title);
  useLayoutEffect(() => {
    if (ready) container.current?.querySelector('canvas')?.setAttribute('aria-label', name);
  }, [ready, name]);
  useLayoutEffect(() => {
    if (ready) handle.current?.highlight(marked);
  }, [ready, marked]);
  return (
    <div
      class="map-pane"
      ref={pane}
      data-side={side}
      data-paper={picture.paperOnly || undefined}
      data-ready={ready || undefined}
      data-bar={hasBar || undefined}
      data-divided={props.divide === null ? undefined : true}
      style={props.divide === null ? undefined : { '--divide': `${props.divide}%` }}
    >
      <Figures
        frames={picture.frames}
        id={side}
        title={picture.title}
        description={picture.description}
        zones={picture.zones}
        before2022={picture.before2022}
        unconfirmed={look.unconfirmed}
        callouts={callouts}
        shapes={picture.shapes}
        chosen={marked.zones}
        ringed={props.ringed}
        written={props.written}
        onHover={props.onHover}
        onPick={(zone, event) => props.onPick(zone, event && placeUnder(event, props.places()))}
      />
      <div class="map-canvas" ref={container} />
      {hasNames && (
        <FigureNames
          frames={picture.frames}
          bar={hasBar}
          calloutsIn={(frame) => labelsIn(frame, callouts)}
        />
      )}
    </div>
  );
}

/** The place that a click on a figure means, if it means one. */
function placeUnder(event: MouseEvent, places: readonly LocalPlace[]): string | null {
  const units = (event.currentTarget as SVGGElement).ownerSVGElement?.getScreenCTM();
  return units ? nearestPlace(places, units, [event.clientX, event.clientY]) : null;
}

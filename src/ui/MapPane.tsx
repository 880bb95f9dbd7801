import { useEffect, useRef } from 'preact/hooks';
import type { CoreMessages } from '../content/messages/index.ts';
import type { FigureZone, Ringed } from '../figure/Figure.tsx';
import type { Frame } from '../figure/frame.ts';
import type { MapHandle, Marked, Point } from '../map/map-view.ts';
import type { Look } from '../map/style.ts';
import type { Camera } from '../model/camera.ts';
import type { ZoneId } from '../model/zone.ts';
import { Figures } from './Figures.tsx';
import { nearestPlace } from './nearest-place.ts';
import type { LocalPlace } from './page-data.ts';
import { figureCamera } from './takeover.ts';
import { NO_MAP, type PaneState } from './use-linked-maps.ts';
import { useMap, type OpenMap } from './use-map.ts';

interface Props {
  /** Its place where two are compared: the one before lies to the left or above. */
  readonly side: 'before' | 'after';
  /** Where it ends, in per cent from the left, if another lies beside it on the same map. */
  readonly divide: number | null;
  readonly frames: readonly Frame[];
  readonly title: string;
  readonly description: string;
  readonly zones: readonly FigureZone[];
  readonly look: Look;
  readonly marked: Marked;
  readonly ringed: Ringed | null;
  /** Whether the reader should have the map by now. */
  readonly wanted: boolean;
  readonly words: CoreMessages;
  /** Towns and sites, once the page knows them. */
  readonly places: () => readonly LocalPlace[];
  readonly openMap: OpenMap;
  /** Where the map opens, if not where the figure looks. */
  readonly startAt: () => Camera | null;
  readonly onHover: (zone: ZoneId | null, at: Point | null) => void;
  readonly onPick: (zone: ZoneId | null, place: string | null) => void;
  readonly onMove: (camera: Camera, from: MapHandle) => void;
  readonly onRest: (camera: Camera) => void;
  readonly onState: (state: PaneState) => void;
}

/** One picture: the figure, and the map that lies over it once it has come. */
export function MapPane(props: Props) {
  const { side, marked, look, wanted, words } = props;
  const pane = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { handle, ready, fault, retry } = useMap({
    container,
    look,
    wanted,
    openMap: props.openMap,
    locale: words.mapLibre,
    camera: () => figureCamera(pane.current),
    startAt: props.startAt,
    events: {
      onHover: props.onHover,
      onPick: props.onPick,
      onMove: (camera) => handle.current && props.onMove(camera, handle.current),
      onRest: props.onRest,
    },
  });
  useEffect(
    () => props.onState({ map: ready ? handle.current : null, fault, retry }),
    [ready, fault],
  );
  useEffect(() => () => props.onState(NO_MAP), []);
  useEffect(() => {
    if (ready) handle.current?.highlight(marked);
  }, [ready, marked]);
  return (
    <div
      class="map-pane"
      ref={pane}
      data-side={side}
      data-ready={ready || undefined}
      data-divided={props.divide === null ? undefined : true}
      style={props.divide === null ? undefined : { '--divide': `${props.divide}%` }}
    >
      <Figures
        frames={props.frames}
        id={side}
        title={props.title}
        description={props.description}
        zones={props.zones}
        chosen={marked.zones}
        ringed={props.ringed}
        onHover={props.onHover}
        onPick={(zone, event) => props.onPick(zone, event && placeUnder(event, props.places()))}
      />
      <div class="map-canvas" ref={container} />
    </div>
  );
}

/** The place that a click on a figure means, if it means one. */
function placeUnder(event: MouseEvent, places: readonly LocalPlace[]): string | null {
  const units = (event.currentTarget as SVGGElement).ownerSVGElement?.getScreenCTM();
  return units ? nearestPlace(places, units, [event.clientX, event.clientY]) : null;
}

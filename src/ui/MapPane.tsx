import { useEffect, useRef } from 'preact/hooks';
import type { CoreMessages } from '../content/messages/index.ts';
import type { FigureZone, Ringed } from '../figure/Figure.tsx';
import type { Frame } from '../figure/frame.ts';
import type { MapHandle, Marked, Point } from '../map/map-view.ts';
import type { Look } from '../map/style.ts';
import type { Camera } from '../model/camera.ts';
import type { ZoneId } from '../model/zone.ts';
import { Figures } from './Figures.tsx';
import { figureCamera } from './takeover.ts';
import { useMap, type Fault, type OpenMap } from './use-map.ts';

/** What the panel can ask of the map in a pane, and how far it has come. */
export interface PaneState {
  readonly map: MapHandle | null;
  readonly fault: Fault | null;
  readonly retry: () => void;
}

interface Props {
  /** Its place where two are compared: the one before lies to the left or above. */
  readonly side: 'before' | 'after';
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
  useEffect(() => {
    if (ready) handle.current?.highlight(marked);
  }, [ready, marked]);
  return (
    <div class="map-pane" ref={pane} data-side={side} data-ready={ready || undefined}>
      <Figures
        frames={props.frames}
        id={side}
        title={props.title}
        description={props.description}
        zones={props.zones}
        chosen={marked.zones}
        ringed={props.ringed}
        onHover={props.onHover}
        onPick={(zone) => props.onPick(zone, null)}
      />
      <div class="map-canvas" ref={container} />
    </div>
  );
}

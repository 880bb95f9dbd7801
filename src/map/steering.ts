import type { Map as GlMap } from 'maplibre-gl';
import type { Camera } from '../model/camera.ts';

/** What the map can do and a camera can't say: it stays north up, seen from above, in the middle. */
const UPRIGHT = {
  bearing: 0,
  pitch: 0,
  roll: 0,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
} as const;

/** Less than any link tells. */
const NOTHING = 1e-7;

interface Events {
  /** The camera moves, frame by frame. */
  readonly onMove: (camera: Camera) => void;
  /** The reader begins to move it. */
  readonly onTaken: () => void;
  /** It rests where the reader has moved it. */
  readonly onRest: (camera: Camera) => void;
}

/**
 * Sends a map's camera where the program wants it, and tells every other move as the reader's:
 * MapLibre's events name the reader's own for some ways of moving alone.
 */
export function steer(map: GlMap, { onMove, onTaken, onRest }: Events) {
  const camera = () => cameraOf(map);
  let sent = camera();
  let sending = false;
  const isReaders = () => !sending && !isNear(camera(), sent);
  /** Runs what moves the camera by the program's will. */
  const send = (act: () => void) => {
    const outer = sending;
    sending = true;
    act();
    sending = outer;
    sent = camera();
  };
  map.on('move', () => {
    if (isReaders()) onTaken();
    onMove(camera());
  });
  map.on('moveend', () => {
    if (!isReaders()) return;
    sent = camera();
    onRest(sent);
  });
  const target = ({ center, zoom }: Camera) => ({
    ...UPRIGHT,
    center: [...center] as [number, number],
    zoom,
  });
  return {
    camera,
    send,
    jump: (to: Camera) => send(() => map.jumpTo(target(to))),
    ease: (to: Camera) => {
      send(() => map.easeTo(target(to)));
      // It is on its way: where the reader stops it is the reader's.
      sent = to;
    },
  };
}

function cameraOf(map: Pick<GlMap, 'getCenter' | 'getZoom'>): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

function isNear(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < NOTHING &&
    a.center.every((value, index) => Math.abs(value - (b.center[index] ?? NaN)) < NOTHING)
  );
}

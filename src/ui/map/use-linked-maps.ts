import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapHandle } from '../../map/map-handle.ts';
import type { Camera } from '../../model/camera.ts';
import { roundedCamera } from '../../url/parameters.ts';
import type { Failure } from '../page/open-map.ts';

/** What a pane tells of its map, and how far it has come. */
export interface PaneState {
  readonly map: MapHandle | null;
  readonly fault: Failure | null;
  readonly retry: () => void;
}

export const NO_MAP: PaneState = { map: null, fault: null, retry: () => undefined };

/**
 * Keeps the maps of one or two panes at one camera: that of the link, and whatever the reader does
 * in either of them.
 * @param camera where the link says that the maps look; null where they look as the figure does
 * @param resets how many times the figure's camera was asked for again
 * @param onCamera called with what the reader's own move makes of it
 */
export function useLinkedMaps(
  camera: Camera | null,
  resets: number,
  onCamera: (camera: Camera) => void,
) {
  const [main, setMain] = useState(NO_MAP);
  const [other, setOther] = useState(NO_MAP);
  const steps = useRef(0);
  const linking = useRef(false);
  /** What the maps told last: they are there, or on the way to what they tell next. */
  const told = useRef<Camera | null>(null);
  const leading = useRef<MapHandle | null>(null);

  // At once: a move that came to its rest meanwhile would be told after it was taken back.
  useLayoutEffect(() => {
    if (!camera && !main.map) steps.current = 0;
    if (!main.map || (camera && camera === told.current)) return;
    if (!camera) for (const { map } of [main, other]) map?.reset();
    else if (!isSame(roundedCamera(main.map.camera()), camera)) main.map.look(camera, 'ease');
  }, [camera, resets, main.map]);
  // A map that comes later takes the camera that the other has by now.
  useEffect(() => {
    const maps = [main.map, other.map].flatMap((map) => map ?? []);
    const leader = maps.find((map) => map === leading.current) ?? maps[0];
    leading.current = leader ?? null;
    for (const map of maps) {
      if (
        leader &&
        map !== leader &&
        !isSame(roundedCamera(map.camera()), roundedCamera(leader.camera()))
      )
        map.look(leader.camera(), 'jump');
    }
  }, [main.map, other.map]);
  useEffect(() => {
    if (!main.map || steps.current === 0) return;
    main.map.zoom(steps.current);
    steps.current = 0;
  }, [main.map]);

  return {
    main,
    /** Why a map is missing: two that part would show less than none. */
    fault: main.fault ?? other.fault,
    /** Tries again in each pane that has a fault. */
    retry: () => {
      for (const pane of [main, other]) if (pane.fault) pane.retry();
    },
    /** What the panes call, the first one first. */
    setters: [setMain, setOther] as const,
    follow: (now: Camera, leavesFigure: boolean, from: MapHandle) => {
      // Maps that are moved along must not move the first one in turn.
      if (linking.current) return;
      linking.current = true;
      for (const { map } of [main, other]) if (map && map !== from) map.follow(now, leavesFigure);
      linking.current = false;
    },
    rest: (now: Camera) => {
      told.current = roundedCamera(now);
      onCamera(told.current);
    },
    /** Where the map of a pane opens, if not where the figure looks, with the figure's names. */
    startAt: (pane: number) => (camera && pane > 0 && main.map ? main.map.camera() : camera),
    /** Steps nearer or farther; those asked for before the map came are taken when it comes. */
    zoom: (by: number) => {
      if (main.map) main.map.zoom(by);
      else steps.current += by;
    },
  };
}

function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center.every((value, index) => value === b.center[index]);
}

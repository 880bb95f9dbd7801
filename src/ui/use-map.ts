import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapEvents, MapFault, MapHandle, MapOptions } from '../map/map-view.ts';
import type { Picture } from '../map/style.ts';

/** Opens a map; rejects where its program can't be loaded. */
export type OpenMap = (options: MapOptions) => Promise<MapHandle | null>;

/** Why there is no map: what the map says, or that its program did not come. */
export interface Fault {
  readonly kind: MapFault | 'chunk';
  readonly detail: string;
}

interface Options extends Omit<MapOptions, 'container' | 'events' | 'picture'> {
  readonly container: RefObject<HTMLElement | null>;
  readonly picture: Picture | null;
  readonly openMap: OpenMap;
  readonly onHover: MapEvents['onHover'];
  readonly onPick: MapEvents['onPick'];
}

/** Keeps one map in the container for as long as there is a picture, and shows that picture. */
export function useMap({ container, picture, openMap, onHover, onPick, ...rest }: Options) {
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef({ picture, onHover, onPick });
  latest.current = { picture, onHover, onPick };
  const [ready, setReady] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const geography = picture?.geography;

  useEffect(() => {
    const element = container.current;
    const first = latest.current.picture;
    if (!element || !first) return undefined;
    let gone = false;
    const events: MapEvents = {
      onHover: (...args) => latest.current.onHover(...args),
      onPick: (...args) => latest.current.onPick(...args),
      onReady: () => setReady(true),
      onFault: (kind, detail) => setFault({ kind, detail }),
    };
    openMap({ container: element, picture: first, events, ...rest }).then(
      (opened) => {
        if (gone) opened?.remove();
        else {
          handle.current = opened;
          if (latest.current.picture) opened?.show(latest.current.picture);
        }
      },
      (error: unknown) => {
        if (!gone) setFault({ kind: 'chunk', detail: String(error) });
      },
    );
    return () => {
      gone = true;
      handle.current?.remove();
      handle.current = null;
      setReady(false);
    };
  }, [geography, attempt, rest.locale]);

  useEffect(() => {
    if (picture) handle.current?.show(picture);
  }, [picture]);

  const retry = () => {
    setFault(null);
    setAttempt(attempt + 1);
  };
  return { handle, ready, fault, retry };
}

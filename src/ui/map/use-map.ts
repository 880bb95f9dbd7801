import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapEvents, MapHandle, MapOptions } from '../../map/map-handle.ts';
import type { DrawnDays } from '../page/drawn-day.ts';
import type { DrawnUnconfirmed } from '../page/drawn-unconfirmed.ts';
import type { Failure, Fault, OpenMap } from '../page/open-map.ts';

interface Options extends Omit<
  MapOptions,
  'container' | 'events' | 'locale' | 'near' | 'leavesScrolling'
> {
  readonly container: RefObject<HTMLElement | null>;
  /** Whether the reader should have the map by now. */
  readonly wanted: boolean;
  readonly openMap: OpenMap;
  readonly drawn: DrawnDays;
  readonly unconfirmed: DrawnUnconfirmed | undefined;
  readonly events: Omit<MapEvents, 'onReady' | 'onFault'>;
}

/** Keeps one map in the container from when it is wanted, and shows the look. */
export function useMap(options: Options) {
  const { container, look, wanted, openMap, drawn, unconfirmed, ...rest } = options;
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef({ look, ...rest });
  latest.current = { look, ...rest };
  const [ready, setReady] = useState(false);
  const [fault, setFault] = useState<Failure | null>(null);
  const failures = useRef(0);
  const [attempt, setAttempt] = useState(0);
  const shownDay = useRef<string | null>(null);
  // A map that is still being put together has nothing yet that could be given another look or day.
  const takes = useRef(false);
  const showDay = () => {
    const { day, layers } = drawn.current();
    const own = layers();
    if (!handle.current || !takes.current || (shownDay.current ?? (own ? null : day)) === day)
      return;
    shownDay.current = day;
    handle.current.showDay(own);
  };
  const showUnconfirmed = () => {
    if (takes.current) handle.current?.showUnconfirmed(unconfirmed?.current() ?? null);
  };

  useEffect(() => {
    const element = container.current;
    if (!element || !wanted) return undefined;
    let gone = false;
    // What was let go of and is wanted again has a chance of its own.
    setFault(null);
    const close = () => {
      handle.current?.remove();
      handle.current = null;
      shownDay.current = null;
      takes.current = false;
      setReady(false);
    };
    const fail = (reason: Fault) => {
      if (gone) return;
      gone = true;
      setFault({ ...reason, failures: ++failures.current });
      close();
    };
    const events: MapEvents = {
      onHover: (...args) => latest.current.events.onHover(...args),
      onPick: (...args) => latest.current.events.onPick(...args),
      onUnpick: () => latest.current.events.onUnpick(),
      onMove: (...args) => latest.current.events.onMove(...args),
      onRest: (...args) => latest.current.events.onRest(...args),
      onStand: (...args) => latest.current.events.onStand(...args),
      onReady: () => {
        if (gone || !handle.current) return;
        takes.current = true;
        handle.current.show(latest.current.look);
        showDay();
        showUnconfirmed();
        failures.current = 0;
        setReady(true);
      },
      onFault: (kind, detail) => fail({ kind, detail }),
    };
    openMap({
      container: element,
      look: latest.current.look,
      events,
      figure: () => latest.current.figure(),
      startAt: () => latest.current.startAt(),
    }).then(
      (opened) => {
        if (!opened) return;
        if ('kind' in opened) fail(opened);
        else if (gone) opened.remove();
        else handle.current = opened;
      },
      (error: unknown) => fail({ kind: 'chunk', detail: String(error) }),
    );
    return () => {
      gone = true;
      close();
    };
  }, [wanted, attempt]);

  useEffect(() => {
    showDay();
    return drawn.subscribe(showDay);
  }, [drawn]);

  useEffect(() => unconfirmed?.subscribe(showUnconfirmed), [unconfirmed]);

  // In the frame in which the words change: not one later.
  useLayoutEffect(() => {
    if (takes.current) handle.current?.show(look);
  }, [look]);

  const retry = () => setAttempt(attempt + 1);
  return { handle, ready, fault, retry };
}

import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from '../page/page-props.ts';

/** Whether the map is wanted by now: at idle, at a touch, where a link or an embed's page asks for it. */
export function useWanted({ alone, embedded, whenIdle, state: { view } }: PageProps) {
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(!alone);
  useEffect(() => whenIdle(want), []);
  // A camera that came with the link: only a map can go there.
  useEffect(() => {
    if (view.camera) want();
  }, [view.camera]);
  useEffect(() => {
    if (embedded?.asked) setWanted(embedded.asked.map);
  }, [embedded?.asked]);
  return {
    wanted,
    want,
    // What scrolls by under a finger or a wheel is not touched yet: a flick over a busy page can end
    // in a pointerup, never in a click.
    firstTouch: embedded ? { onClick: want } : { onPointerDown: want, onWheel: want },
  };
}

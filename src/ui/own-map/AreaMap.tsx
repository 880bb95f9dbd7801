import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AreaDrawing, MapHandle } from '../../map/map-handle.ts';
import type { OpenMap } from '../page/open-map.ts';
import type { DrawnPicture } from './divided-pictures.ts';
import type { OwnMapProps } from './state.ts';

/** The map on which areas are drawn: its program comes when it is opened. */
export function AreaMap(
  props: OwnMapProps & { readonly picture: DrawnPicture; readonly openMap: OpenMap },
) {
  const { speech, state, actions, openMap, picture } = props;
  const { areas: say } = speech.own;
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<AreaDrawing | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [fault, setFault] = useState('');
  const [ready, setReady] = useState(false);
  const [draws, setDraws] = useState(true);
  const rings = state.map.areas.map(({ corners }) => corners);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let handle: MapHandle | null = null;
    let gone = false;
    const fail = (why: string) => {
      if (gone) return;
      setFault(why);
      setReady(false);
    };
    const start = async () => {
      const opened = await openMap({
        container: element,
        look: {
          colourings: [
            {
              id: 'own',
              treatments: new Map(picture.zones.map(({ id, treatment }) => [id, treatment])),
              before2022: false,
            },
          ],
          shown: 'own',
          scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
          regionNames: speech.words.regions,
          units: 'km',
          unconfirmed: false,
        },
        figure: () => null,
        startAt: () => startIn(element.clientWidth),
        events: { ...QUIET, onReady: () => void begin(), onFault: (_, detail) => fail(detail) },
      });
      if (!opened) return;
      if ('kind' in opened) fail(opened.detail);
      else if (gone) opened.remove();
      else handle = opened;
    };
    const begin = async () => {
      const made = await handle?.drawAreas({
        onRing: (area, ring) => latest.current.actions.areas.ring(area, ring),
      });
      if (!made) return;
      if (gone) made.end();
      else {
        drawing.current = made;
        made.show(latest.current.state.map.areas.map(({ corners }) => corners));
        setReady(true);
      }
    };
    start().catch((error: unknown) => fail(String(error)));
    return () => {
      gone = true;
      drawing.current?.end();
      drawing.current = null;
      handle?.remove();
    };
  }, []);
  useLayoutEffect(() => drawing.current?.show(rings), [state.map.areas, ready]);
  useLayoutEffect(() => {
    if (ready)
      container.current?.querySelector('canvas')?.setAttribute('aria-label', say.map.label);
  }, [ready]);

  const turn = (toDraw: boolean) => {
    setDraws(toDraw);
    if (toDraw) drawing.current?.begin();
    else drawing.current?.choose();
  };
  return (
    <div class="area-map" data-ready={ready || undefined}>
      <p class="fine">{fault ? say.map.failed(fault) : say.map.how}</p>
      {!ready && !fault && <p role="status">{say.map.opening}</p>}
      <div class="area-canvas" ref={container} hidden={fault !== ''} />
      <div class="acts">
        {ready && (
          <>
            {[true, false].map((toDraw) => (
              <button
                key={String(toDraw)}
                type="button"
                aria-pressed={draws === toDraw}
                onClick={() => turn(toDraw)}
              >
                {toDraw ? say.map.draw : say.map.move}
              </button>
            ))}
            {draws && (
              <>
                <button type="button" onClick={() => drawing.current?.back()}>
                  {say.map.back}
                </button>
                <button type="button" onClick={() => drawing.current?.finish()}>
                  {say.corners.finish}
                </button>
              </>
            )}
          </>
        )}
        <button type="button" onClick={() => actions.areas.showMap(false)}>
          {say.map.close}
        </button>
      </div>
    </div>
  );
}

/** Degrees of longitude across the regions of which proposals speak most, and their middle. */
const [ACROSS, MIDDLE] = [10.5, [35.6, 47.7] as const];
/** CSS pixels of a degree of longitude at zoom 0. */
const DEGREE = 512 / 360;

/** Where a map of some width shows all of these regions. */
function startIn(width: number): {
  readonly center: readonly [number, number];
  readonly zoom: number;
} {
  return { center: MIDDLE, zoom: Math.log2(width / ACROSS / DEGREE) };
}

/** Of a map on which areas are drawn nobody asks what else is pointed at. */
const QUIET = {
  onHover: () => undefined,
  onPick: () => undefined,
  onUnpick: () => undefined,
  onMove: () => undefined,
  onRest: () => undefined,
  onStand: () => undefined,
} as const;

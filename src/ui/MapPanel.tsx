import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import type { MapHandle, Point } from '../map/map-view.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import { Figures } from './Figures.tsx';
import { Legends } from './Legends.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapNote } from './MapNote.tsx';
import type { PageData } from './page-data.ts';
import { cameraOver } from './takeover.ts';
import { useMap, type OpenMap } from './use-map.ts';
import { ZoneCard } from './ZoneCard.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  readonly data: PageData;
  readonly scenario: LocalScenario;
  readonly outcomes: Outcomes<string>;
  readonly palette: Palette;
  readonly words: Messages;
  readonly openMap: OpenMap;
  /** Calls back when the map may load without having been touched; not at all elsewhere. */
  readonly whenIdle: (act: () => void) => void;
}

/** A zone that the reader points at, or has picked so that it stays. */
interface Chosen {
  readonly zone: ZoneId;
  /** The half of the map that the reader does not point at: there the card stands. */
  readonly side: 'top' | 'bottom';
  readonly held: boolean;
}

/** The map in its frame, its legend, and what is said of the zone that the reader chooses. */
export function MapPanel(props: Props) {
  const { data, scenario, outcomes, palette, words } = props;
  const { lang, scenarios, zones, lineDate } = data;
  const box = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wanted, setWanted] = useState(false);
  const steps = useRef(0);
  const want = () => setWanted(true);
  useEffect(() => props.whenIdle(want), []);

  const look = useMemo(
    () => ({ scenarios, shown: scenario.id, palette, lang, regionNames: words.regionLabels }),
    [scenarios, scenario, palette, lang, words],
  );
  const choose = (zone: ZoneId | null, at: Point | null, held: boolean) => {
    const middle = (box.current?.clientHeight ?? 0) / 2;
    const side = at && at.y > middle ? 'top' : 'bottom';
    setChosen(zone && { zone, side, held });
    handle.current?.highlight(zone);
  };
  const hover = (zone: ZoneId | null, at: Point | null) => {
    if (!chosen?.held) choose(zone, at, false);
  };
  const pick = (zone: ZoneId | null, at: Point | null) => choose(zone, at, true);
  const { handle, ready, fault, retry } = useMap({
    container,
    look,
    wanted,
    openMap: props.openMap,
    locale: words.mapLibre,
    camera: () => figureCamera(box.current),
    onHover: hover,
    onPick: pick,
    onReady: (map: MapHandle) => {
      map.highlight(chosen?.zone ?? null);
      if (steps.current !== 0) map.zoom(steps.current);
      steps.current = 0;
    },
  });
  const zoom = (by: number) => {
    if (ready) handle.current?.zoom(by);
    else steps.current += by;
    want();
  };
  const zone = zones.find(({ id }) => id === chosen?.zone);
  const outcome = zone && outcomes.get(zone.id);
  const state = fault ? 'fault' : ready ? 'ready' : wanted ? 'loading' : 'figure';

  return (
    <figure class="map">
      <div class="map-box" ref={box} data-state={state} onPointerDown={want} onWheel={want}>
        <Figures
          data={data}
          scenario={scenario}
          outcomes={outcomes}
          words={words}
          chosen={chosen?.zone ?? null}
          onHover={hover}
          onPick={pick}
        />
        <div class="map-canvas" ref={container} />
        <div class="map-overlay">
          <MapFrame scenario={scenario} lineDate={lineDate} words={words} lang={lang} />
          {zone && outcome && (
            <ZoneCard
              zone={zone}
              outcome={outcome}
              scenario={scenario}
              lineDate={lineDate}
              side={chosen?.side ?? 'bottom'}
              held={chosen?.held ?? false}
              words={words}
              lang={lang}
              onClose={() => choose(null, null, false)}
            />
          )}
          {fault && <MapNote fault={fault} words={words} onRetry={retry} />}
          {!fault && <ZoomButtons words={words} onZoom={zoom} />}
        </div>
      </div>
      <figcaption>
        <Legends scenarios={scenarios} shown={scenario.id} zones={zones} words={words} />
        <p class="fine">{words.map.endorsesNothing}</p>
      </figcaption>
    </figure>
  );
}

/** The camera for what the visible figure shows. */
function figureCamera(box: HTMLElement | null) {
  const figure = [...(box?.querySelectorAll<SVGSVGElement>('svg.figure') ?? [])].find(
    (candidate) => candidate.getBoundingClientRect().width > 0,
  );
  const units = figure?.getScreenCTM();
  if (!box || !units) throw new Error('no figure is visible');
  return cameraOver(units, box.getBoundingClientRect());
}

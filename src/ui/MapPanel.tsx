import { useMemo, useRef, useState } from 'preact/hooks';
import { MESSAGES, type Messages } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import type { Point } from '../map/map-view.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ZoneId } from '../model/zone.ts';
import { Legends } from './Legends.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapProblem } from './MapProblem.tsx';
import { useMap, type OpenMap } from './use-map.ts';
import { ZoneCard } from './ZoneCard.tsx';
import { ZoneKeys } from './ZoneKeys.tsx';

/** Air between the five regions and what stands around them, in CSS pixels. */
const AIR = 10;

interface Props {
  readonly geography: Geography | null;
  readonly problems: readonly string[];
  readonly scenario: Scenario;
  readonly scenarios: readonly Scenario[];
  readonly outcomes: Outcomes | null;
  readonly palette: Palette;
  readonly words: Messages;
  readonly lang: Language;
  readonly openMap: OpenMap;
  readonly retryGeography: () => void;
}

interface Chosen {
  readonly zone: ZoneId;
  /** The half of the map that the reader does not point at: there the card stands. */
  readonly side: 'top' | 'bottom';
  /** Whether it stays until dismissed: picked, not just pointed at. */
  readonly held: boolean;
}

/** The map in its frame, its legend, and what is said of the zone that the reader chooses. */
export function MapPanel(props: Props) {
  const { geography, scenario, scenarios, outcomes, palette, words, lang } = props;
  const container = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const picture = useMemo(
    () =>
      geography && {
        geography,
        scenarios,
        shown: scenario.id,
        palette,
        lang,
        regionNames: { en: MESSAGES.en.regionLabels, uk: MESSAGES.uk.regionLabels },
      },
    [geography, scenarios, scenario, palette, lang],
  );
  const sideAwayFrom = ({ y }: Point) =>
    y > (container.current?.clientHeight ?? 0) / 2 ? 'top' : 'bottom';
  const choose = (next: Chosen | null) => {
    setChosen(next);
    handle.current?.highlight(next?.zone ?? null);
  };
  const { handle, ready, fault, retry } = useMap({
    container,
    picture,
    openMap: props.openMap,
    locale: words.mapLibre,
    padding: () => ({
      top: captionHeight(container.current, 'map-title') + AIR,
      bottom: captionHeight(container.current, 'map-credit') + AIR,
      left: AIR,
      right: AIR,
    }),
    onHover: (zone, at) => {
      if (!chosen?.held) choose(zone && { zone, side: sideAwayFrom(at), held: false });
    },
    onPick: (zone, at) => choose(zone && { zone, side: sideAwayFrom(at), held: true }),
  });
  const zone = geography?.zones.find(({ id }) => id === chosen?.zone);
  const outcome = zone && outcomes?.get(zone.id);

  return (
    <figure class="map">
      <div class="map-box" data-state={fault ? 'fault' : ready ? 'ready' : 'loading'}>
        <div class="map-canvas" ref={container} aria-label={words.map.label} />
        {!ready && !fault && props.problems.length === 0 && (
          <p class="map-loading">{words.map.loading}</p>
        )}
        <div class="map-overlay">
          <MapFrame scenario={scenario} lineDate={geography?.lineDate} words={words} lang={lang} />
          {geography && (
            <ZoneKeys
              zones={geography.zones}
              words={words}
              onFocus={(id) => choose({ zone: id, side: 'bottom', held: false })}
              onLeave={() => choose(null)}
            />
          )}
          {geography && zone && outcome && (
            <ZoneCard
              zone={zone}
              outcome={outcome}
              scenario={scenario}
              lineDate={geography.lineDate}
              side={chosen?.side ?? 'bottom'}
              held={chosen?.held ?? false}
              words={words}
              lang={lang}
              onClose={() => choose(null)}
            />
          )}
        </div>
        {props.problems.length > 0 && (
          <MapProblem
            text={words.problem.data}
            details={props.problems}
            words={words}
            onRetry={props.retryGeography}
          />
        )}
        {fault && (
          <MapProblem
            text={words.problem[fault.kind]}
            details={[fault.detail]}
            words={words}
            onRetry={retry}
          />
        )}
      </div>
      <figcaption>
        {geography && (
          <Legends
            scenarios={scenarios}
            shown={scenario.id}
            zones={geography.zones}
            palette={palette}
            words={words}
          />
        )}
        <p class="fine">{words.map.endorsesNothing}</p>
      </figcaption>
    </figure>
  );
}

/** Height that a caption takes from the map beside it, in CSS pixels. */
function captionHeight(map: HTMLElement | null, caption: string): number {
  return map?.parentElement?.querySelector(`.${caption}`)?.clientHeight ?? 0;
}

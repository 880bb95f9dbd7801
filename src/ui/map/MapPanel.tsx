import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shownBy } from '../page/comparison.ts';
import { Divider } from './Divider.tsx';
import { MapButtons } from './MapButtons.tsx';
import { MapCredit, MapTitle, TitleRoom } from './MapFrame.tsx';
import { MapNote } from './MapNote.tsx';
import { MapPane } from './MapPane.tsx';
import { useReadable } from '../page/readable.ts';
import type { PageProps } from '../page/page-props.ts';
import { labelOf, type RecordOnDay } from './pictures.ts';
import { useLinkedMaps } from './use-linked-maps.ts';
import { usePictures } from './use-pictures.ts';
import { usePointing } from './use-pointing.ts';
import { useWanted } from './use-wanted.ts';
import { ZoneCard } from './ZoneCard.tsx';

/** The map in its frame, alone or compared, and what is said of a zone in short. */
export function MapPanel(props: PageProps) {
  const { data, words, state, actions, embedded } = props;
  const { view } = state;
  const { lang } = data;
  const { scenario: after, vs, other } = shownBy(view, data, state.wide);

  const stage = useRef<HTMLDivElement>(null);
  const [flipped, setFlipped] = useState(false);
  const { wanted, want, firstTouch } = useWanted(props);
  const { pointed, marked, hover, pick, unpick } = usePointing(props, stage);

  const maps = useLinkedMaps(view.camera, state.resets, (camera) =>
    actions.go({ camera }, 'replace'),
  );

  const shown = useMemo(
    () => shownBy(view, data, state.wide),
    [after, vs, other, view.compare, state.wide],
  );
  const drawn = useReadable(props.drawn);
  const { pair, pictures } = usePictures(props, shown, flipped);

  const titleRoom = useMemo(
    () => <TitleRoom scenarios={data.headings} words={words} lang={lang} />,
    [data, words],
  );

  const divideAt = (at: number) => {
    for (const part of stage.current?.querySelectorAll<HTMLElement>('[data-divided]') ?? []) {
      part.style.setProperty('--divide', `${at}%`);
    }
  };
  useEffect(() => setFlipped(false), [after, vs, other]);

  // The card of what is chosen comes with the details; where there are none this one stays.
  const chosenZone =
    (state.detailsFault || embedded) && view.subject?.kind === 'zone' ? view.subject.id : undefined;
  const told = pictures[pointed?.pane ?? 0]?.records ?? [];
  const carded = told[0]?.zones.find(({ id }) => id === (pointed?.zone ?? chosenZone));
  const label = (of: RecordOnDay | null) =>
    of ? labelOf(of, [pair.before ?? of, pair.after], lang) : '';
  const titles = [label(pair.before), label(pair.after)] as const;
  const { fault, retry } = maps;
  const { map } = maps.main;
  const progress = fault ? 'fault' : map ? 'ready' : wanted ? 'loading' : 'figure';
  const { how } = shown;
  const holds = wanted && !fault;
  useEffect(() => embedded?.onMap(holds), [holds]);

  return (
    <div class="map-box" data-state={progress} data-compare={how ?? undefined} {...firstTouch}>
      {/* What another choice has put there is told, wherever the choice stands. */}
      <div class="map-titles" aria-live="polite" tabIndex={-1}>
        {pictures.toReversed().map(({ side, records: shownOf, paperOnly }) => (
          <MapTitle
            key={side}
            scenarios={shownOf.map(({ scenario }) => scenario)}
            days={other ? shownOf.map(({ day }) => day) : []}
            paperOnly={paperOnly}
            words={words}
            lang={lang}
          />
        ))}
        {!how && embedded && titleRoom}
      </div>
      <div class="map-stage" ref={stage}>
        {pictures.map((picture, index) => (
          <MapPane
            key={picture.side}
            picture={picture}
            divide={how === 'swipe' && picture.side === 'before' ? view.divide : null}
            marked={marked}
            ringed={props.places().find(({ id }) => id === marked.place) ?? null}
            written={props.written}
            places={props.places}
            wanted={wanted}
            words={words}
            openMap={props.openMap}
            drawn={props.drawnOther?.[picture.shapes] ?? props.drawn}
            unconfirmed={props.unconfirmed}
            startAt={() => maps.startAt(index)}
            onHover={hover(index)}
            onPick={pick}
            onUnpick={unpick}
            onMove={maps.follow}
            onRest={maps.rest}
            onState={maps.setters[index] ?? maps.setters[0]}
          />
        ))}
        {how === 'swipe' && vs && (
          <Divider
            at={view.divide}
            titles={titles}
            words={words}
            onMove={divideAt}
            onRest={(at) => actions.go({ divide: at }, 'replace')}
          />
        )}
        <div class="map-overlay">
          {carded && (
            <ZoneCard
              zone={carded}
              records={told}
              side={pointed?.side ?? 'bottom'}
              held={!pointed}
              words={words}
              lang={lang}
              units={view.units}
              term={pointed ? undefined : embedded?.term}
              onClose={() => actions.choose(null)}
            />
          )}
          {!fault && !props.alone && embedded?.zoom !== false && (
            <MapButtons
              words={words}
              onZoom={(by) => {
                maps.zoom(by);
                want();
              }}
              onReset={actions.resetMap}
            />
          )}
        </div>
      </div>
      {how === 'flip' && vs && (
        <button type="button" class="flip" onClick={() => setFlipped(!flipped)}>
          {words.compare.flipTo(titles[flipped ? 1 : 0])}
        </button>
      )}
      {fault && <MapNote fault={fault} words={words} onRetry={retry} onReload={actions.reload} />}
      <MapCredit
        days={[drawn.day, ...(other ? [other.ground.day] : [])]}
        moved={view.camera !== null}
        words={words}
        lang={lang}
      />
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import { textTitle } from '../../own-map/text.ts';
import { UNDIVIDED } from '../../own-map/division.ts';
import { nextReading } from '../../own-map/own-map.ts';
import { Compare } from './Compare.tsx';
import { ownPicture } from './divided-pictures.ts';
import { DrawnAreas } from './DrawnAreas.tsx';
import { Keep } from './Keep.tsx';
import { Notices } from './Notices.tsx';
import { ReadingMap } from './ReadingMap.tsx';
import type { OwnMapProps } from './state.ts';
import { Sums } from './Sums.tsx';
import { TextChoice } from './TextChoice.tsx';
import { ZoneList } from './ZoneList.tsx';

/** The page on which somebody draws how he reads a text. */
export function OwnMapApp(props: OwnMapProps) {
  const { data, frames, records, lessons, speech, state, actions } = props;
  const { own, words } = speech;
  const { zones } = data.ground;
  const { map } = state;
  const division = state.measured.kind === 'done' ? state.measured.division : UNDIVIDED;
  const figure = useMemo(
    () => ownPicture(map, division, zones, speech),
    [map.zones, map.areas, division, zones, speech],
  );
  const title = own.picture.titleOf(textTitle(map.text, records, own));
  return (
    <>
      <Notices lines={state.notices} say={own.faults.dismiss} onDismiss={actions.dismiss} />
      <h1>{own.title}</h1>
      <section class="step pictured" aria-label={own.title}>
        <div class="step-text">
          <p class="summary">{own.about}</p>
          <p class="fine">{own.private}</p>
          <p class="without-script">
            {own.withoutScript} <a href={lessons}>{own.toLessons}</a>
          </p>
          <TextChoice {...props} />
        </div>
        <ReadingMap
          id="own"
          title={title}
          name={map.name}
          description={own.zones.how}
          figure={figure}
          corners={state.draft?.corners ?? []}
          onPick={(zone) => actions.read(zone, nextReading(map.zones[zone]))}
          {...{ data, frames, speech }}
        />
        <div class="step-task scripted">
          <ZoneList {...props} />
          <DrawnAreas {...props} picture={figure} />
          <Sums {...props} />
          <Keep {...props} />
        </div>
      </section>
      <Compare {...props} />
      <p class="fine own-page">
        <a href={lessons}>{own.toLessons}</a> · {words.name}
      </p>
    </>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { zoneArea } from '../../lesson/prediction-words.ts';
import { groundTitle } from '../../own-map/area-words.ts';
import { dividedZones, readGround, UNDIVIDED } from '../../own-map/division.ts';
import { compareReadings } from '../../own-map/read.ts';
import { comparedLines } from '../../own-map/sentences.ts';
import { FilePick } from './FilePick.tsx';
import { Notices } from './Notices.tsx';
import { readingText } from './pictures.ts';
import { twoPicture } from './divided-pictures.ts';
import { ReadingMap } from './ReadingMap.tsx';
import type { OtherMap, OwnMapProps } from './state.ts';

/** Another map laid over the learner's: where they differ, as a picture, in km² and as a table. */
export function Compare(props: OwnMapProps) {
  const { speech, state, actions } = props;
  const { own } = speech;
  const { compare } = own;
  const [link, setLink] = useState('');
  return (
    <section class="step scripted" aria-labelledby="compare-title">
      <h2 id="compare-title">{compare.title}</h2>
      <p>{compare.how}</p>
      <FilePick
        id="other-file"
        label={compare.file}
        onPick={([file]) => file && actions.lay(file)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.lay(link);
        }}
      >
        <label for="other-link">{compare.link}</label>
        <input
          type="text"
          id="other-link"
          autoComplete="off"
          spellcheck={false}
          value={link}
          onInput={({ currentTarget }) => setLink(currentTarget.value)}
        />
        <div class="acts">
          <button type="submit">{compare.show}</button>
          {state.map.text?.kind === 'record' && (
            <button type="button" onClick={actions.laySite}>
              {compare.site}
            </button>
          )}
        </div>
      </form>
      <Notices
        lines={state.otherNotices}
        say={own.faults.dismiss}
        onDismiss={() => actions.lay(null)}
      />
      {state.other && <Compared {...props} other={state.other} />}
    </section>
  );
}

function Compared({ other, ...props }: OwnMapProps & { readonly other: OtherMap }) {
  const { data, frames, speech, pictures, state, actions } = props;
  const { own, words } = speech;
  const { compare } = own;
  const { zones } = data.ground;
  const { measured } = state;
  const division = measured.kind === 'done' ? measured.division : UNDIVIDED;
  const figure = useMemo(
    () => twoPicture([state.map, other.map], division, zones, speech),
    [state.map, other.map, division, zones, speech],
  );
  const compared = compareReadings(
    readGround(state.map, division),
    readGround(other.map, division, 1),
    dividedZones(zones, division),
  );
  const title = `${compare.first} ↔ ${other.title}`;
  return (
    <div class="compared">
      <div role="status" class="verdict">
        {(measured.kind === 'done'
          ? comparedLines(compared, speech)
          : [measured.kind === 'failed' ? own.areas.unmeasured(measured.why) : own.areas.measuring]
        ).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {other.isSite && <p class="fine">{compare.siteNote}</p>}
      </div>
      <ReadingMap
        id="difference"
        title={title}
        description={compare.table}
        figure={figure}
        onPick={() => undefined}
        {...{ data, frames, speech }}
      />
      {compared.differing.length > 0 && (
        <div class="table-box">
          <table>
            <caption>{compare.table}</caption>
            <thead>
              <tr>
                <th scope="col">{compare.zone}</th>
                <th scope="col">{compare.first}</th>
                <th scope="col">{other.title}</th>
                <th scope="col">{words.units.square.km}</th>
              </tr>
            </thead>
            <tbody>
              {compared.differing.map(({ zone, ...said }) => (
                <tr key={zone.id}>
                  <th scope="row">{groundTitle(zone, zones, division, speech)}</th>
                  <td>{readingText(said.first, speech)}</td>
                  <td>{readingText(said.second, speech)}</td>
                  <td class="number">{zoneArea(zone, speech)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pictures && (
        <div class="acts">
          {(['svg', 'png'] as const).map((format) => (
            <button key={format} type="button" onClick={() => actions.saveDifference(format)}>
              {compare.save[format]}
            </button>
          ))}
        </div>
      )}
      <button type="button" onClick={() => actions.lay(null)}>
        {compare.close}
      </button>
    </div>
  );
}

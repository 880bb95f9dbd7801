import { useEffect, useRef, useState } from 'preact/hooks';
import { areaName, degreesIn, placeText } from '../../own-map/area-words.ts';
import type { Draft } from '../../own-map/edits.ts';
import { formatNumber } from '../../words/format.ts';
import { CornerRow } from './CornerRow.tsx';
import { DegreesField } from './DegreesField.tsx';
import type { OwnMapProps } from './state.ts';

/** The corners of an area, one by one: by towns of the map or by degrees, with no map needed. */
export function CornerEditor(props: OwnMapProps & { readonly draft: Draft }) {
  const { draft, towns, speech, state, actions } = props;
  const { corners: say } = speech.own.areas;
  const { areas } = actions;
  const { corners } = draft;
  const [town, setTown] = useState(towns[0]?.id ?? '');
  const [latitude, setLatitude] = useState('');
  const [longitude, setLongitude] = useState('');
  const [place, setPlace] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone or far away.
  useEffect(() => heading.current?.focus(), []);
  const after = place === '' ? corners.length : Math.min(Number(place), corners.length);
  const number = (value: number) => formatNumber(value, speech.lang);
  const add = (at: readonly [number, number]) => areas.addCorner(at, after);
  const addPoint = () => {
    const [lat, lon] = [degreesIn(latitude), degreesIn(longitude)];
    if (lat === undefined || lon === undefined) {
      areas.refuse(lat === undefined ? latitude : longitude);
    } else if (add([lon, lat])) {
      setLatitude('');
      setLongitude('');
    }
  };
  const name = areaName(draft.area ?? state.map.areas.length, speech);
  return (
    <div class="corners" role="group" aria-labelledby="corners-title">
      <h3 id="corners-title" ref={heading} tabIndex={-1}>
        {say.title(name)}
      </h3>
      <p class="fine">{say.how}</p>
      <ol class="corner-list">
        {corners.map((corner, index) => (
          <CornerRow
            key={`${index} ${corner.join()}`}
            corner={corner}
            number={number(index + 1)}
            title={say.corner(number(index + 1), placeText(corner, towns, speech))}
            speech={speech}
            onMove={(to) => areas.moveCorner(index, to)}
            onRefuse={areas.refuse}
            onRemove={() => areas.removeCorner(index)}
          />
        ))}
      </ol>
      <p>
        <label for="corner-town">{say.town}</label>
        <select
          id="corner-town"
          value={town}
          onChange={({ currentTarget: { value } }) => setTown(value)}
        >
          {towns.map(({ id, name: townName }) => (
            <option key={id} value={id}>
              {townName}
            </option>
          ))}
        </select>
      </p>
      <button
        type="button"
        onClick={() => {
          const found = towns.find(({ id }) => id === town);
          if (found) add(found.at);
        }}
      >
        {say.addTown}
      </button>
      <form
        class="point"
        onSubmit={(event) => {
          event.preventDefault();
          addPoint();
        }}
      >
        <DegreesField
          id="corner-latitude"
          label={say.latitude}
          value={latitude}
          onInput={setLatitude}
        />
        <DegreesField
          id="corner-longitude"
          label={say.longitude}
          value={longitude}
          onInput={setLongitude}
        />
        <button type="submit">{say.addPoint}</button>
      </form>
      {corners.length > 1 && (
        <p>
          <label for="corner-after">{say.after}</label>
          <select
            id="corner-after"
            value={place}
            onChange={({ currentTarget: { value } }) => setPlace(value)}
          >
            <option value="">{say.last}</option>
            <option value="0">{say.first}</option>
            {corners.slice(0, -1).map((_, index) => (
              <option key={index} value={String(index + 1)}>
                {say.afterCorner(number(index + 1))}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class="acts">
        <button type="button" class="finish" onClick={() => areas.finish()}>
          {say.finish}
        </button>
        <button type="button" onClick={areas.discard}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

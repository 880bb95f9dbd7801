import { areaName, areaText } from '../../own-map/area-words.ts';
import { CERTAINTIES, READINGS, type DrawnArea } from '../../own-map/own-map.ts';
import type { OwnMapProps } from './state.ts';

interface Props extends OwnMapProps {
  readonly area: DrawnArea;
  readonly index: number;
}

/** A drawn area: what is read of it, how certain that is, and how much ground it covers. */
export function AreaRow({ area, index, data, towns, speech, state, actions }: Props) {
  const { own } = speech;
  const { areas: say, zones } = own;
  const { areas } = actions;
  const { measured, draft } = state;
  const name = areaName(index, speech);
  const id = `area-${index}`;
  return (
    <fieldset class="area">
      <legend>{name}</legend>
      {measured.kind === 'done' && (
        <p>{areaText(index, measured.division, data.ground.zones, towns, speech)}</p>
      )}
      <p>
        <label for={`${id}-control`}>{say.control}</label>
        <select
          id={`${id}-control`}
          value={area.reading ?? ''}
          onChange={({ currentTarget: { value } }) =>
            areas.say(index, { reading: READINGS.find((one) => one === value) ?? null })
          }
        >
          <option value="">{zones.none}</option>
          {READINGS.map((reading) => (
            <option key={reading} value={reading}>
              {zones.readings[reading]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for={`${id}-certainty`}>{say.certainty}</label>
        <select
          id={`${id}-certainty`}
          value={area.certainty}
          onChange={({ currentTarget: { value } }) => {
            const certainty = CERTAINTIES.find((one) => one === value);
            if (certainty) areas.say(index, { certainty });
          }}
        >
          {CERTAINTIES.map((certainty) => (
            <option key={certainty} value={certainty}>
              {say.certainties[certainty]}
            </option>
          ))}
        </select>
      </p>
      <div class="acts">
        <button
          type="button"
          aria-label={`${say.edit}: ${name}`}
          aria-disabled={draft !== null}
          onClick={() => draft === null && areas.edit(index)}
        >
          {say.edit}
        </button>
        <button
          type="button"
          aria-label={`${say.remove}: ${name}`}
          onClick={() => areas.remove(index)}
        >
          {say.remove}
        </button>
      </div>
    </fieldset>
  );
}

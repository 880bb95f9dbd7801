import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import { NAMED_REGIONS } from '../../model/region.ts';
import type { Zone } from '../../model/zone.ts';
import { READINGS } from '../../own-map/own-map.ts';
import { isUnread } from '../../own-map/read.ts';
import type { OwnMapProps } from './state.ts';

/** What is read of each zone, by list. */
export function ZoneList(props: OwnMapProps) {
  const { data, speech, state, actions } = props;
  const { own } = speech;
  const { zones } = data.ground;
  const { map } = state;
  const isNamed = ({ region }: Zone) => NAMED_REGIONS.some((one) => one === region);
  const others = zones.filter((zone) => !isNamed(zone));
  return (
    <section aria-labelledby="zones-title">
      <h2 id="zones-title">{own.zones.title}</h2>
      <p class="fine">{own.zones.how}</p>
      <div class="zone-list" role="group" aria-label={own.zones.choose}>
        {zones.filter(isNamed).map((zone) => (
          <ZoneRow key={zone.id} {...props} zone={zone} />
        ))}
      </div>
      <details class="zone-list" open={others.some(({ id }) => map.zones[id]) || undefined}>
        <summary>{own.zones.more}</summary>
        {others.map((zone) => (
          <ZoneRow key={zone.id} {...props} zone={zone} />
        ))}
      </details>
      <p>
        <button type="button" aria-disabled={isUnread(map.zones)} onClick={actions.clear}>
          {own.zones.clear}
        </button>
      </p>
    </section>
  );
}

function ZoneRow({ zone, data, speech, state, actions }: OwnMapProps & { readonly zone: Zone }) {
  const { own, words, say } = speech;
  const id = `zone-${zone.id.replace('.', '-')}`;
  return (
    <p class="zone-row">
      <label for={id}>
        {zoneTitle(zone, data.ground.zones, words, say)}{' '}
        <span class="fine">{zoneArea(zone, speech)}</span>
      </label>
      <select
        id={id}
        value={state.map.zones[zone.id] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.read(
            zone.id,
            READINGS.find((reading) => reading === value),
          )
        }
      >
        <option value="">{own.zones.none}</option>
        {READINGS.map((reading) => (
          <option key={reading} value={reading}>
            {own.zones.readings[reading]}
          </option>
        ))}
      </select>
    </p>
  );
}

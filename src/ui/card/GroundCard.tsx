import { sumOfAreas } from '../../model/totals.ts';
import { wholeArea } from '../../model/units.ts';
import type { Zone, ZoneId } from '../../model/zone.ts';
import { formatArea } from '../../words/area.ts';
import { formatDay, formatShare } from '../../words/format.ts';
import { gainedText } from '../../words/gained-text.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { inOrder } from './in-order.ts';
import { ScenarioSays } from './ScenarioSays.tsx';
import type { Termer } from '../page/use-terms.tsx';

interface Props extends DetailedProps {
  readonly zones: readonly Zone[];
  readonly termed: Termer;
}

/** Who holds ground, how much it is, what each scenario says of it, and its towns. */
export function GroundCard({ zones, ...props }: Props) {
  const { data, details, words, state, actions } = props;
  const { lang, ground } = data;
  const { units } = state.view;
  const first = formatDay(details.series.first, lang);
  const ids = zones.map(({ id }) => id);
  const only = zones.length === 1 ? zones[0] : undefined;
  const isPart = ground.zones.some((zone) => zone.region === only?.region && zone !== only);
  const isWithin = (zone: ZoneId | undefined) => zone !== undefined && ids.includes(zone);
  const towns = details.places
    .filter(({ id, kind }) => kind === 'town' && isWithin(details.placeZones[id]))
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return (
    <>
      <ul class="held">
        {zones.map((zone) => {
          const region = ground.zones.filter((other) => other.region === zone.region);
          const area = wholeArea(zone.areaKm2, units);
          const share = formatShare(area / sumOfAreas(region, units), lang);
          return (
            <li key={zone.id}>
              {words.heldOn[zone.holder](formatDay(ground.day, lang))}:{' '}
              <strong>{formatArea(area, units, words, lang)}</strong>, {words.card.share(share)}
              {details.past && (
                <span class="fine gained">
                  {gainedText(details.past, zone, units, first, words, lang)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {only && isPart && (
        <button
          type="button"
          class="link"
          onClick={() => actions.choose({ kind: 'region', id: only.region })}
        >
          {words.card.wholeRegion}
        </button>
      )}
      <h3>{words.card.scenarios}</h3>
      <ul class="says">
        {inOrder(details.scenarios, state.view).map((scenario) => (
          <ScenarioSays key={scenario.id} scenario={scenario} zones={zones} {...props} />
        ))}
      </ul>
      {towns.length > 0 && (
        <>
          <h3>{words.card.towns}</h3>
          <ul class="chips">
            {towns.map(({ id, name, at }) => (
              <li key={id}>
                <button type="button" onClick={() => actions.choose({ kind: 'place', id }, at)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

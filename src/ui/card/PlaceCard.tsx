import { dayOf } from '../../model/calendar.ts';
import { formatNumber } from '../../words/format.ts';
import { siteSaidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { spellText } from '../../words/spell-text.ts';
import { zoneName } from '../../words/zone-names.ts';
import { inOrder } from './in-order.ts';
import { BasisMark } from '../kit/BasisMark.tsx';
import type { LocalPlace } from '../page/page-data.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { ScenarioSays } from './ScenarioSays.tsx';
import { SourceLinks } from '../kit/SourceLinks.tsx';
import type { Termer } from '../page/use-terms.tsx';

interface Props extends DetailedProps {
  readonly place: LocalPlace;
  readonly termed: Termer;
}

/** A town or site: where it lies, how many lived there, what each scenario says of it. */
export function PlaceCard({ place, ...props }: Props) {
  const { data, details, state, words, actions, termed } = props;
  const { card } = words;
  const { series } = details;
  const scenarios = inOrder(details.scenarios, state.view);
  const day = dayOf(series, data.ground.day);
  const zone = data.ground.zones.find(({ id }) => id === details.placeZones[place.id]);
  return (
    <>
      <p>{place.kind === 'site' ? card.site : peopleOf(place, props)}</p>
      <p>
        {zone ? (
          <>
            {card.liesIn}:{' '}
            <button
              type="button"
              class="link"
              onClick={() => actions.choose({ kind: 'zone', id: zone.id })}
            >
              {zoneName(zone, data.ground.zones, words)}
            </button>
          </>
        ) : (
          `${card.outside}. ${card.abroad}`
        )}
      </p>
      {zone && day !== null && (
        <p>
          {spellText(zone.holder, details.flips[place.id] ?? [], day, series, words, data.lang)}
        </p>
      )}
      {place.kind === 'site' && <h3>{card.scenarios}</h3>}
      {place.kind === 'site' && (
        <ul class="says">
          {scenarios.map((scenario) => {
            const said = scenario.sites.find(({ site }) => site === place.id);
            return (
              <li key={scenario.id}>
                <h4>{scenario.title}</h4>
                {said ? (
                  <>
                    <p>
                      {termed(said.text)}{' '}
                      <BasisMark
                        basis={said.basis}
                        said={sentence(siteSaidText(said, scenario, words), data.lang)}
                        words={words}
                      />
                    </p>
                    <SourceLinks
                      ids={said.sources}
                      scenario={scenario}
                      lang={data.lang}
                      words={words}
                    />
                  </>
                ) : (
                  <p class="fine">
                    <BasisMark
                      basis="not-addressed"
                      said={words.basis['not-addressed']}
                      words={words}
                    />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {zone && (
        <>
          <h3>{place.kind === 'site' ? card.around : card.scenarios}</h3>
          <ul class="says">
            {scenarios.map((scenario) => (
              <ScenarioSays key={scenario.id} scenario={scenario} zones={[zone]} {...props} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function peopleOf(place: LocalPlace, { words: { card }, data }: DetailedProps): string {
  const { population, populationYear } = place;
  if (population === null) return card.noPopulation;
  const people = formatNumber(population, data.lang);
  return populationYear === null
    ? card.olderPopulation(people)
    : card.population(people, String(populationYear));
}

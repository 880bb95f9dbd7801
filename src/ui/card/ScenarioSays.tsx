import { treatmentOf } from '../../grammar/treatment.ts';
import { outcomesOf } from '../../model/outcome.ts';
import type { LocalScenario, Outcome } from '../../model/scenario.ts';
import type { Zone } from '../../model/zone.ts';
import { sentence } from '../../words/sentence.ts';
import { zoneStatement } from '../../words/zone-statement.ts';
import { BasisMark } from '../kit/BasisMark.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { RegimeTable } from '../kit/RegimeTable.tsx';
import { SourceLinks } from '../kit/SourceLinks.tsx';
import { Swatch } from '../kit/Swatch.tsx';
import type { Termer } from '../page/use-terms.tsx';

interface Props extends DetailedProps {
  readonly scenario: LocalScenario;
  readonly zones: readonly Zone[];
  readonly termed: Termer;
}

/** What one scenario says of some zones: fate, basis, recognition, note and sources. */
export function ScenarioSays({ scenario, zones, ...props }: Props) {
  const { state, actions } = props;
  const outcomes = outcomesOf(scenario, zones);
  const isShown = scenario.id === state.view.scenario;
  return (
    <li aria-current={isShown || undefined}>
      <h4>
        {isShown ? (
          scenario.title
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => actions.go({ scenario: scenario.id, vs: null })}
          >
            {scenario.title}
          </button>
        )}
      </h4>
      {zones.map((zone) => {
        const outcome = outcomes.get(zone.id);
        return (
          outcome && (
            <ZoneSays
              key={zone.id}
              zone={zone}
              outcome={outcome}
              scenario={scenario}
              named={zones.length > 1}
              {...props}
            />
          )
        );
      })}
    </li>
  );
}

interface ZoneProps extends DetailedProps {
  readonly zone: Zone;
  readonly outcome: Outcome<string>;
  readonly scenario: LocalScenario;
  /** Whether it has to be told which part of the region is meant. */
  readonly named: boolean;
  readonly termed: Termer;
}

function ZoneSays({ zone, outcome, scenario, named, words, data, state, termed }: ZoneProps) {
  const { lang, ground } = data;
  const { units } = state.view;
  const said = zoneStatement(zone, outcome, scenario, ground.day, words, lang, units);
  return (
    <div class="zone-says">
      <Swatch treatment={treatmentOf(zone, outcome)} />
      <div>
        <p>
          {named && <>{words.parts[zone.holder]}: </>}
          {said.says && <strong>{named ? said.says : sentence(said.says, lang)}. </strong>}
          <BasisMark basis={outcome.basis} said={said.said} words={words} />
        </p>
        <p class="fine">
          {said.extent} {said.recognition && <>{termed(said.recognition)}.</>} {termed(said.note)}
        </p>
        {outcome.regime && (
          <RegimeTable
            regime={outcome.regime}
            scenario={scenario}
            words={words}
            lang={lang}
            Cited={SourceLinks}
          />
        )}
        <SourceLinks ids={outcome.sources} scenario={scenario} lang={lang} words={words} />
      </div>
    </div>
  );
}

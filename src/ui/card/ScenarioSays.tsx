import type { ComponentChildren } from 'preact';
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

/**
 * What one scenario says of some zones: fate and basis, and with them recognition, note and sources.
 * Of those that the map doesn't show, what is more than a line unfolds.
 */
export function ScenarioSays({ scenario, zones, ...props }: Props) {
  const { view } = props.state;
  const outcomes = outcomesOf(scenario, zones);
  const said = zones.flatMap((zone) => {
    const outcome = outcomes.get(zone.id);
    return outcome ? [{ ...props, zone, outcome, scenario, named: zones.length > 1 }] : [];
  });
  const full = said.map((one) => (
    <ZoneSays key={one.zone.id} {...one}>
      <Grounds {...one} />
    </ZoneSays>
  ));
  if (scenario.id === view.scenario) {
    return (
      <li aria-current="true">
        <h4>{scenario.title}</h4>
        {full}
      </li>
    );
  }
  return (
    <li>
      <h4>
        <button
          type="button"
          class="link"
          onClick={() => props.actions.go({ scenario: scenario.id, vs: null })}
        >
          {scenario.title}
        </button>
      </h4>
      {scenario.id === view.vs
        ? full
        : said.map((one) => (
            <ZoneSays key={one.zone.id} {...one}>
              <details>
                <summary>{props.words.card.why}</summary>
                <Grounds {...one} />
              </details>
            </ZoneSays>
          ))}
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

/** What becomes of a zone, and how that is known, in a line. */
function ZoneSays(props: ZoneProps & { readonly children: ComponentChildren }) {
  const { zone, outcome, named, words, data } = props;
  const said = statementOf(props);
  return (
    <div class="zone-says">
      <Swatch treatment={treatmentOf(zone, outcome)} />
      <div>
        <p>
          {named && <>{words.parts[zone.holder]}: </>}
          {said.says && <strong>{named ? said.says : sentence(said.says, data.lang)}. </strong>}
          <BasisMark basis={outcome.basis} said={said.said} words={words} />
        </p>
        {props.children}
      </div>
    </div>
  );
}

/** What that rests on: how much is meant, recognition, rules, what is said in words, and by whom. */
function Grounds(props: ZoneProps) {
  const { outcome, scenario, words, data, termed } = props;
  const { lang } = data;
  const said = statementOf(props);
  return (
    <>
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
          below={outcome.sources}
        />
      )}
      <SourceLinks ids={outcome.sources} scenario={scenario} lang={lang} words={words} />
    </>
  );
}

function statementOf({ zone, outcome, scenario, data, state, words }: ZoneProps) {
  const { ground, lang } = data;
  return zoneStatement(zone, outcome, scenario, ground.day, words, lang, state.view.units);
}

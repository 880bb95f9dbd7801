import { useMemo } from 'preact/hooks';
import { MESSAGES } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { Scenario } from '../model/scenario.ts';
import { MapPanel } from './MapPanel.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { PatternDefs } from './PatternDefs.tsx';
import { Reading } from './Reading.tsx';
import { ScenarioSwitch } from './ScenarioSwitch.tsx';
import type { Actions, PageState } from './state.ts';
import type { OpenMap } from './use-map.ts';

interface Props {
  readonly state: PageState;
  readonly actions: Actions;
  readonly scenario: Scenario;
  readonly scenarios: readonly Scenario[];
  readonly palette: Palette;
  readonly openMap: OpenMap;
}

/** The whole page for one state. */
export function App({ state, actions, scenario, scenarios, palette, openMap }: Props) {
  const { lang } = state.view;
  const words = MESSAGES[lang];
  const geography = state.geography.state === 'ready' ? state.geography.geography : null;
  const outcomes = useMemo(
    () => geography && outcomesOf(scenario, geography.zones),
    [geography, scenario],
  );
  return (
    <>
      <PatternDefs palette={palette} />
      <Masthead words={words} lang={lang} actions={actions} />
      <Notices invalid={state.invalid} words={words} onDismiss={actions.dismissInvalid} />
      <main>
        <MapPanel
          geography={geography}
          problems={state.geography.state === 'failed' ? state.geography.problems : NONE}
          scenario={scenario}
          scenarios={scenarios}
          outcomes={outcomes}
          palette={palette}
          words={words}
          lang={lang}
          openMap={openMap}
          retryGeography={actions.retryGeography}
        />
        <div class="column">
          <ScenarioSwitch
            scenarios={scenarios}
            chosen={scenario.id}
            words={words}
            lang={lang}
            onChoose={(id) => actions.go({ scenario: id })}
          />
          <Reading
            scenario={scenario}
            geography={geography}
            outcomes={outcomes}
            palette={palette}
            words={words}
            lang={lang}
          />
        </div>
      </main>
    </>
  );
}

const NONE: readonly string[] = [];

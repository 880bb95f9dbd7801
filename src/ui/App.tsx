import { useMemo } from 'preact/hooks';
import type { Messages } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import { outcomesOf } from '../model/outcome.ts';
import { MapPanel } from './MapPanel.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import type { PageData } from './page-data.ts';
import { Readings } from './Readings.tsx';
import { ScenarioSwitch } from './ScenarioSwitch.tsx';
import type { Actions, PageState } from './state.ts';
import type { OpenMap } from './use-map.ts';

interface Props {
  readonly data: PageData;
  readonly words: Messages;
  readonly state: PageState;
  readonly actions: Actions;
  readonly palette: Palette;
  /** Where the site's files lie, as this page sees it: "./", "../", … */
  readonly root: string;
  readonly openMap: OpenMap;
  readonly whenIdle: (act: () => void) => void;
}

/** The whole page for one state. */
export function App(props: Props) {
  const { data, words, state, actions, palette, root } = props;
  const { lang, scenarios, zones } = data;
  const scenario = scenarios.find(({ id }) => id === state.view.scenario);
  if (!scenario) throw new Error(`no scenario "${state.view.scenario}"`);
  const outcomes = useMemo(() => outcomesOf(scenario, zones), [scenario, zones]);
  return (
    <>
      <Masthead words={words} lang={lang} linkTo={actions.linkTo} />
      <Notices invalid={state.invalid} words={words} onDismiss={actions.dismissInvalid} />
      <main>
        <MapPanel
          data={data}
          scenario={scenario}
          outcomes={outcomes}
          palette={palette}
          words={words}
          openMap={props.openMap}
          whenIdle={props.whenIdle}
        />
        <div class="column">
          <ScenarioSwitch
            scenarios={scenarios}
            chosen={scenario.id}
            words={words}
            lang={lang}
            linkTo={actions.linkTo}
            onChoose={(id) => actions.go({ scenario: id })}
          />
          <Readings data={data} shown={scenario.id} root={root} words={words} />
        </div>
      </main>
    </>
  );
}

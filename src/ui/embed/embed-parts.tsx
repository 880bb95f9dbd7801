import { shownBy } from '../page/comparison.ts';
import { CompareChoice } from '../choice/CompareChoice.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import type { EmbedProps } from './embed-props.ts';
import { DayNotices } from './DayNotices.tsx';
import { LinkNotices } from '../notices/LinkNotices.tsx';
import { LegendPanel } from '../map/LegendPanel.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import type { Parts } from '../kit/mount.tsx';
import { Notices } from '../notices/Notices.tsx';
import { ScenarioSwitch } from '../choice/ScenarioSwitch.tsx';

/** The parts of an embed, by the elements that hold them. */
export const EMBED_PARTS: Parts<EmbedProps> = {
  heading: EmbedHeading,
  notices: Notices,
  'link-notices': EmbedNotices,
  map: MapPanel,
  legend: LegendPanel,
  choice: EmbedChoice,
  foot: EmbedFoot,
};

/** What the embed shows: the map's frame says it to those who see it. */
function EmbedHeading({ data, state, words }: EmbedProps) {
  const { scenario } = shownBy(state.view, data, state.wide);
  return <>{words.embed.page.heading(words.name, scenario.title)}</>;
}

/** What is said of what the address asks for. */
function EmbedNotices(props: EmbedProps) {
  return (
    <>
      <DayNotices {...props} />
      <LinkNotices {...props} />
    </>
  );
}

/** What the reader can choose: as much as the embed's address offers. */
function EmbedChoice({ data, words, state, actions, options }: EmbedProps) {
  const shown = shownBy(state.view, data, state.wide);
  const isAlone = data.scenarios.length === 1;
  return (
    <>
      {options.controls.includes('scenarios') && !isAlone && (
        <ScenarioSwitch
          scenarios={data.scenarios}
          chosen={shown.scenario.id}
          words={words}
          lang={data.lang}
          linkTo={actions.linkTo}
          onChoose={(id) =>
            actions.go({ scenario: id, ...(id === state.view.vs && { vs: shown.scenario.id }) })
          }
        />
      )}
      {options.controls.includes('compare') && (!isAlone || shown.other) && (
        <CompareChoice
          scenarios={data.scenarios}
          shown={shown}
          wide={state.wide}
          day={data.ground.day}
          lang={data.lang}
          words={words}
          onChange={(change) => actions.go(change)}
        />
      )}
    </>
  );
}

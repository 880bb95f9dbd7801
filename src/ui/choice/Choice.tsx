import { shownBy } from '../page/comparison.ts';
import { CompareChoice } from './CompareChoice.tsx';
import type { PageProps } from '../page/page-props.ts';
import { ScenarioSwitch } from './ScenarioSwitch.tsx';

/** What the map shows, and what that is compared with. */
export function Choice({ data, words, state, actions, alone, awaited, ...props }: PageProps) {
  const { root, scheme, smallMaps } = props;
  const maps = smallMaps?.();
  const mapOf = (id: string) => maps?.[id] && root + maps[id][scheme];
  const shown = shownBy(state.view, data, state.wide);
  const choose = (id: string) =>
    actions.go({ scenario: id, ...(id === state.view.vs && { vs: state.view.scenario }) });
  return (
    <>
      <ScenarioSwitch
        scenarios={data.headings}
        chosen={state.view.scenario}
        words={words}
        lang={data.lang}
        linkTo={alone ? null : actions.linkTo}
        mapOf={maps && mapOf}
        onChoose={choose}
        onNear={actions.expectChoice}
      />
      <CompareChoice
        scenarios={data.headings}
        shown={shown}
        pair={data.pairs[shown.scenario.id]}
        wide={state.wide}
        day={data.ground.day}
        lang={data.lang}
        words={words}
        onChange={(change) => actions.go(change)}
      />
      <p class="awaited" role="status">
        {awaited && words.problem.loading}
      </p>
    </>
  );
}

import type { PageMessages } from '../../content/messages/index.ts';
import type { LocalScenario, Sketch } from '../../model/scenario.ts';
import { Citations } from './Citations.tsx';
import type { Actions } from '../page/state.ts';
import { focusMap } from './focus-map.ts';
import type { Termer } from '../page/use-terms.tsx';

interface Props {
  readonly scenario: LocalScenario;
  readonly scenarios: readonly Sketch[];
  readonly words: PageMessages;
  readonly actions: Actions;
  readonly termed: Termer;
}

/** How a record differs from similar ones, each with the way to compare the two on the map. */
export function Related({ scenario, scenarios, words, actions, termed }: Props) {
  return (
    <ul class="related">
      {scenario.related.map(({ scenario: id, text, sources }) => (
        <li key={id}>
          <strong>{scenarios.find((other) => other.id === id)?.title}.</strong> {termed(text)}{' '}
          <Citations ids={sources} scenario={scenario} />{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.go({ scenario: scenario.id, vs: id, compare: 'difference' });
              scrollTo({ top: 0 });
              focusMap();
            }}
          >
            {words.differences.onMap}
          </button>
        </li>
      ))}
    </ul>
  );
}

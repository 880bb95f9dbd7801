import { useState } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Heading } from '../../model/scenario.ts';
import { recordLine } from '../../words/status-text.ts';
import type { Actions } from '../page/state.ts';
import { OtherScenarios } from './OtherScenarios.tsx';
import { offeredOf } from './offered.ts';

interface Props {
  readonly scenarios: readonly Heading[];
  readonly chosen: string;
  readonly words: CoreMessages;
  readonly lang: Language;
  /** Null in a file, which has no other pages. */
  readonly linkTo: Actions['linkTo'] | null;
  readonly onChoose: (id: string) => void;
  /** Told that the reader may choose soon. */
  readonly onNear?: () => void;
}

/** The choice of what the map shows: in place once the script answers, by plain links until then. */
export function ScenarioSwitch({
  scenarios,
  chosen,
  words,
  lang,
  linkTo,
  onChoose,
  onNear,
}: Props) {
  // It stays where it is while the reader chooses others: nothing moves below their finger.
  const [opened] = useState(chosen);
  const { first, others } = offeredOf(scenarios, opened);
  const radio = (scenario: Heading, line = recordLine(scenario, words, lang)) => (
    <label key={scenario.id}>
      <input
        type="radio"
        name="scenario"
        value={scenario.id}
        checked={scenario.id === chosen}
        onChange={() => onChoose(scenario.id)}
      />
      <span class="switch-title">{scenario.title}</span>
      <span class="switch-source">{line}</span>
    </label>
  );
  const linked =
    (to: Actions['linkTo']) =>
    (scenario: Heading, line = recordLine(scenario, words, lang)) => (
      <a
        key={scenario.id}
        href={to({ scenario: scenario.id })}
        aria-current={scenario.id === chosen ? 'page' : undefined}
      >
        <span class="switch-title">{scenario.title}</span>
        <span class="switch-source">{line}</span>
      </a>
    );
  const folded = { scenarios: others, chosen, words, lang };
  return (
    <div class="switch" onPointerOver={onNear} onFocusIn={onNear}>
      <fieldset>
        <legend>{words.scenario.choose}</legend>
        {first.map((scenario) => radio(scenario))}
        {others.length > 0 && <OtherScenarios {...folded} row={radio} filtered />}
      </fieldset>
      {linkTo && (
        <nav aria-label={words.scenario.choose}>
          <p>{words.scenario.choose}</p>
          {first.map((scenario) => linked(linkTo)(scenario))}
          {others.length > 0 && <OtherScenarios {...folded} row={linked(linkTo)} />}
        </nav>
      )}
    </div>
  );
}

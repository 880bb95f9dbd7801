import type { ComponentChild } from 'preact';
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
  /** Address of a record's small map, once it is known; missing where there are none. */
  readonly mapOf?: ((id: string) => string | undefined) | undefined;
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
  mapOf,
  onChoose,
  onNear,
}: Props) {
  // It stays where it is while the reader chooses others: nothing moves below their finger.
  const [opened] = useState(chosen);
  const { first, others } = offeredOf(scenarios, opened);
  const radio = (
    scenario: Heading,
    line = recordLine(scenario, words, lang),
    map?: ComponentChild,
  ) => (
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
      {map}
    </label>
  );
  const linked =
    (to: Actions['linkTo']) =>
    (scenario: Heading, line = recordLine(scenario, words, lang), map?: ComponentChild) => (
      <a
        key={scenario.id}
        href={to({ scenario: scenario.id })}
        aria-current={scenario.id === chosen ? 'page' : undefined}
      >
        <span class="switch-title">{scenario.title}</span>
        <span class="switch-source">{line}</span>
        {map}
      </a>
    );
  // Those that are folded have a small map, and its room from the start.
  const mapped =
    (row: typeof radio): typeof radio =>
    (scenario, line) => {
      if (!mapOf) return row(scenario, line);
      const map = mapOf(scenario.id);
      return row(
        scenario,
        line,
        <span class="switch-map">{map && <img src={map} alt="" loading="lazy" />}</span>,
      );
    };
  const folded = { scenarios: others, chosen, words, lang };
  return (
    <div class="switch" onPointerOver={onNear} onFocusIn={onNear}>
      <fieldset>
        <legend>{words.scenario.choose}</legend>
        {first.map((scenario) => radio(scenario))}
        {others.length > 0 && <OtherScenarios {...folded} row={mapped(radio)} filtered />}
      </fieldset>
      {linkTo && (
        <nav aria-label={words.scenario.choose}>
          <p>{words.scenario.choose}</p>
          {first.map((scenario) => linked(linkTo)(scenario))}
          {others.length > 0 && <OtherScenarios {...folded} row={mapped(linked(linkTo))} />}
        </nav>
      )}
    </div>
  );
}

import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Sketch } from '../../model/scenario.ts';
import { recordLine } from '../../words/status-text.ts';
import type { Actions } from '../page/state.ts';

interface Props {
  readonly scenarios: readonly Sketch[];
  readonly chosen: string;
  readonly words: CoreMessages;
  readonly lang: Language;
  /** Null in a file, which has no other pages. */
  readonly linkTo: Actions['linkTo'] | null;
  readonly onChoose: (id: string) => void;
}

/** The choice of what the map shows: in place once the script answers, by plain links until then. */
export function ScenarioSwitch({ scenarios, chosen, words, lang, linkTo, onChoose }: Props) {
  return (
    <div class="switch">
      <fieldset>
        <legend>{words.scenario.choose}</legend>
        {scenarios.map((scenario) => (
          <label key={scenario.id}>
            <input
              type="radio"
              name="scenario"
              value={scenario.id}
              checked={scenario.id === chosen}
              onChange={() => onChoose(scenario.id)}
            />
            <span class="switch-title">{scenario.title}</span>
            <span class="switch-source">{recordLine(scenario, words, lang)}</span>
          </label>
        ))}
      </fieldset>
      {linkTo && (
        <nav aria-label={words.scenario.choose}>
          <p>{words.scenario.choose}</p>
          {scenarios.map((scenario) => (
            <a
              key={scenario.id}
              href={linkTo({ scenario: scenario.id })}
              aria-current={scenario.id === chosen ? 'page' : undefined}
            >
              <span class="switch-title">{scenario.title}</span>
              <span class="switch-source">{recordLine(scenario, words, lang)}</span>
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

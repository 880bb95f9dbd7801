import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { formatDay } from './format.ts';

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly words: Messages;
  readonly lang: Language;
  readonly onChoose: (id: string) => void;
}

/** The choice of what the map shows. */
export function ScenarioSwitch({ scenarios, chosen, words, lang, onChoose }: Props) {
  return (
    <fieldset class="switch">
      <legend>{words.scenario.choose}</legend>
      {scenarios.map(({ id, kind, title, outlet, date }) => (
        <label key={id}>
          <input
            type="radio"
            name="scenario"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span class="switch-title">{title[lang]}</span>
          <span class="switch-source">
            {outlet[lang]},{' '}
            {kind === 'proposal'
              ? words.scenario.reportedOn(formatDay(date, lang))
              : words.scenario.assessedOn(formatDay(date, lang))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { LocalScenario, Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { zoneStatement } from '../words/zone-statement.ts';

interface Props {
  readonly zone: Zone;
  readonly outcome: Outcome<string>;
  readonly scenario: LocalScenario;
  readonly lineDate: string;
  /** The half of the map in which it stands. */
  readonly side: 'top' | 'bottom';
  readonly held: boolean;
  readonly words: Messages;
  readonly lang: Language;
  readonly onClose: () => void;
}

/** What is said of one zone. It stands away from where the reader points. */
export function ZoneCard(props: Props) {
  const { zone, outcome, scenario, lineDate, side, held, words, lang, onClose } = props;
  const said = zoneStatement(zone, outcome, scenario, lineDate, words, lang);
  return (
    <div class="card" data-side={side} role="status">
      {held && (
        <button type="button" class="card-close" aria-label={words.map.close} onClick={onClose}>
          ×
        </button>
      )}
      <h2>
        {said.title} <span class="card-area">{said.area}</span>
      </h2>
      <p>{said.held}</p>
      {said.says && (
        <p>
          {words.card.says(scenario.title)}: <strong>{said.says}</strong>
        </p>
      )}
      <p class="fine">
        <strong>{said.basis}</strong> {said.extent} {said.recognition && `${said.recognition}.`}
      </p>
      {said.note && <p class="fine">{said.note}</p>}
    </div>
  );
}

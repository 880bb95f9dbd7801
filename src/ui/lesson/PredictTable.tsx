import type { PredictionCompared } from '../../lesson/predict.ts';
import { areaBeside, zoneTitle } from '../../lesson/prediction-words.ts';
import type { Speech } from '../../lesson/speech.ts';
import type { Sketch } from '../../model/scenario.ts';
import type { Zone } from '../../model/zone.ts';
import { SaidOf } from './SaidOf.tsx';

interface Props {
  readonly compared: PredictionCompared;
  readonly scenario: Sketch;
  /** All zones of the map. */
  readonly zones: readonly Zone[];
  readonly speech: Speech;
}

/** Zone by zone: what the learner expects, what the scenario says, and how that is known. */
export function PredictTable({ compared, scenario, zones, speech }: Props) {
  const { words, say } = speech;
  const { predict } = say;
  return (
    <table>
      <caption>{words.map.says(scenario.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{predict.part}</th>
          <th scope="col">{predict.you}</th>
          <th scope="col">{predict.says}</th>
          <th scope="col">{predict.compared}</th>
        </tr>
      </thead>
      <tbody>
        {compared.zones.map(({ zone, side, outcome, match }) => (
          <tr key={zone.id} data-match={match ?? undefined}>
            <th scope="row">
              {zoneTitle(zone, zones, words, say)}
              <br />
              <span class="fine">{areaBeside(zone, outcome, speech)}</span>
            </th>
            <td>{side ? predict.sides[side] : predict.none}</td>
            <td>
              <SaidOf outcome={outcome} scenario={scenario} speech={speech} />
            </td>
            <td>{match && <strong>{predict.match[match]}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

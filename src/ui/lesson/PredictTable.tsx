import type { PredictionCompared } from '../../lesson/predict.ts';
import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import type { Speech } from '../../lesson/speech.ts';
import type { Sketch } from '../../model/scenario.ts';
import { fateText } from '../../words/legend-text.ts';
import { saidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { BasisMark } from '../BasisMark.tsx';

interface Props {
  readonly compared: PredictionCompared;
  readonly scenario: Sketch;
  readonly speech: Speech;
}

/** Zone by zone: what the learner expects, what the scenario says, and how that is known. */
export function PredictTable({ compared, scenario, speech }: Props) {
  const { words, say, lang } = speech;
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
              {zoneTitle(zone, words, say)}
              <br />
              <span class="fine">{zoneArea(zone, speech)}</span>
            </th>
            <td>{side ? predict.sides[side] : predict.none}</td>
            <td>
              {fateText(outcome, words)}
              <br />
              <BasisMark
                basis={outcome.basis}
                said={`${sentence(saidText(outcome, scenario, words), lang)}.`}
                words={words}
              />{' '}
              {words.extent[outcome.extent]}
            </td>
            <td>{match && <strong>{predict.match[match]}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

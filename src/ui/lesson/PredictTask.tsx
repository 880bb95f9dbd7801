import { comparePrediction } from '../../lesson/predict.ts';
import { comparisonSentences, zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { CONTROLS, type Control } from '../../model/scenario.ts';
import type { ZoneId } from '../../model/zone.ts';
import { fullStatus } from '../../words/status-text.ts';
import { counted } from '../../words/plural.ts';
import { PredictTable } from './PredictTable.tsx';
import { sidesOf } from './sides.ts';
import type { TaskProps } from './task-props.ts';

/** Zones to be assigned to sides; then how that compares with what the scenario says. */
export function PredictTask({ step, exercise, attempt, ...props }: TaskProps<'predict'>) {
  const { actions, data, speech } = props;
  const { say, words, lang } = speech;
  const sides = sidesOf(attempt);
  const revealed = attempt?.checked ?? false;
  const scenario = data.scenarios.find(({ id }) => id === exercise.scenario);
  if (!scenario) throw new Error(`no scenario "${exercise.scenario}"`);
  const asked = exercise.zones.flatMap((id) => data.ground.zones.filter((zone) => zone.id === id));
  const missing = asked.filter(({ id }) => !sides[id]).length;
  const assign = (zone: ZoneId, side: Control) =>
    actions.answer(step.id, { kind: 'predict', sides: { ...sides, [zone]: side } });
  const compared = comparePrediction(
    sides,
    exercise.zones,
    data.ground.zones,
    outcomesOf(scenario, data.ground.zones),
  );
  return (
    <>
      <p class="prompt">{exercise.prompt}</p>
      <p class="status">
        {scenario.title}. {fullStatus(scenario, words, lang)}.
      </p>
      {!revealed && (
        <>
          <p class="fine scripted">{say.predict.how}</p>
          <div class="sides">
            {asked.map((zone) => (
              <fieldset key={zone.id}>
                <legend>
                  {zoneTitle(zone, data.ground.zones, words, say)}{' '}
                  <span class="fine">{zoneArea(zone, speech)}</span>
                </legend>
                {CONTROLS.map((side) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={`${step.id}-${zone.id}`}
                      value={side}
                      checked={sides[zone.id] === side}
                      onChange={() => assign(zone.id, side)}
                    />
                    <span>{say.predict.sides[side]}</span>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
          <p class="scripted" role="status">
            {missing > 0 && say.predict.missing(counted(missing, say.counted.zones, lang))}
          </p>
        </>
      )}
      <div role="status" class="verdict">
        {revealed && comparisonSentences(compared, speech).map((line) => <p key={line}>{line}</p>)}
      </div>
      {revealed && (
        <PredictTable
          compared={compared}
          scenario={scenario}
          zones={data.ground.zones}
          speech={speech}
        />
      )}
      <button
        type="button"
        class="check scripted"
        aria-disabled={missing === asked.length}
        onClick={() => {
          if (missing < asked.length) actions.check(step.id, !revealed);
        }}
      >
        {revealed ? say.predict.again : say.predict.reveal}
      </button>
    </>
  );
}

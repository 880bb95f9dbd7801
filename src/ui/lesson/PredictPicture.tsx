import { useMemo } from 'preact/hooks';
import { USUAL_EXTENT } from '../../lesson/evaluate.ts';
import { nextSide } from '../../lesson/predict.ts';
import { MapTitle } from '../map/MapFrame.tsx';
import { FramedFigure } from './FramedFigure.tsx';
import { predictionFigure, scenarioFigure } from './pictures.ts';
import { sidesOf } from './sides.ts';
import type { TaskProps } from './task-props.ts';

/** What the learner expects, drawn; once it is revealed, what the scenario says beside it. */
export function PredictPicture({ step, exercise, attempt, ...props }: TaskProps<'predict'>) {
  const { actions, data, speech } = props;
  const { words, say, lang } = speech;
  const sides = sidesOf(attempt);
  const revealed = attempt?.checked ?? false;
  const frames = props.frames[step.picture?.extent ?? USUAL_EXTENT] ?? [];
  const prediction = useMemo(
    () => predictionFigure(sides, exercise.zones, data, speech),
    [sides, exercise, data, speech],
  );
  const scenario = useMemo(
    () => scenarioFigure(exercise.scenario, data, speech),
    [exercise, data, speech],
  );
  const [record] = scenario.scenarios;
  return (
    <div class={revealed ? 'lesson-maps pair' : 'lesson-maps'}>
      <FramedFigure
        id={`${step.id}-prediction`}
        frames={frames}
        head={
          <p class="map-title">
            <strong>{say.predict.yours}</strong>
            <span>{record?.title}</span>
          </p>
        }
        title={say.predict.yours}
        {...prediction}
        onPick={(zone) => {
          if (revealed || !exercise.zones.includes(zone)) return;
          actions.answer(step.id, {
            kind: 'predict',
            sides: { ...sides, [zone]: nextSide(sides[zone]) },
          });
        }}
        day={step.day}
        data={data}
        speech={speech}
      />
      {revealed && (
        <FramedFigure
          id={`${step.id}-scenario`}
          frames={frames}
          head={<MapTitle scenarios={scenario.scenarios} words={words} lang={lang} />}
          title={scenario.title}
          description={scenario.description}
          zones={scenario.zones}
          legend={scenario.legend}
          records={scenario.records}
          day={step.day}
          data={data}
          speech={speech}
        />
      )}
    </div>
  );
}

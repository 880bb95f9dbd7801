import { Fragment } from 'preact';
import { onDayOf, type EvaluatedStep } from '../../../lesson/evaluate.ts';
import type { Exercise } from '../../../lesson/exercise.ts';
import { areaBeside, zoneTitle } from '../../../lesson/prediction-words.ts';
import { outcomesOf } from '../../../model/outcome.ts';
import { AnswerLines, EvidenceList, ReasonList } from '../Feedback.tsx';
import { SaidOf } from '../SaidOf.tsx';
import type { SheetProps } from './sheet-props.ts';

interface Props extends SheetProps {
  readonly step: EvaluatedStep;
}

/** What is right, why the rest is not, and on the screen where that comes from. */
export function KeyAnswer(props: Props) {
  const { step, speech } = props;
  const { exercise } = step;
  if (!exercise) return null;
  if (exercise.kind === 'discuss') {
    return (
      <p>
        <strong>{speech.say.paper.hint}.</strong> {exercise.hint}
      </p>
    );
  }
  if (exercise.kind === 'predict') {
    return <Predicted {...props} exercise={exercise} />;
  }
  return (
    <>
      <AnswerLines exercise={exercise} speech={speech} />
      {exercise.kind === 'choice' && <ReasonList exercise={exercise} speech={speech} />}
      <div class="unprinted">
        <EvidenceList evidence={exercise.evidence} speech={speech} />
      </div>
    </>
  );
}

/** What the scenario says of each zone that was asked for, drawn and in words. */
function Predicted({
  step,
  exercise,
  figures,
  speech,
  lesson,
  ...props
}: Props & { readonly exercise: Extract<Exercise, { kind: 'predict' }> }) {
  const data = onDayOf(step, lesson, props.data);
  const { words, say } = speech;
  const scenario = data.scenarios.find(({ id }) => id === exercise.scenario);
  if (!scenario) throw new Error(`no scenario "${exercise.scenario}"`);
  const outcomes = outcomesOf(scenario, data.ground.zones);
  const picture = { scenario: exercise.scenario, extent: step.picture?.extent };
  return (
    <>
      {figures.pictures({ picture, day: step.day }).map(({ key, image }) => (
        <Fragment key={key}>{image}</Fragment>
      ))}
      <ol class="said">
        {exercise.zones.map((id) => {
          const zone = data.ground.zones.find((one) => one.id === id);
          const outcome = outcomes.get(id);
          if (!zone || !outcome) return null;
          return (
            <li key={id}>
              <b>{zoneTitle(zone, data.ground.zones, words, say)}</b>{' '}
              <span class="fine">{areaBeside(zone, outcome, speech)}</span>{' '}
              <SaidOf outcome={outcome} scenario={scenario} speech={speech} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

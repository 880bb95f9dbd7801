import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import { ChoiceTask } from './ChoiceTask.tsx';
import { DiscussTask } from './DiscussTask.tsx';
import { NumberTask } from './NumberTask.tsx';
import { OrderTask } from './OrderTask.tsx';
import { PredictTask } from './PredictTask.tsx';
import type { LessonProps } from './state.ts';

/** What the learner is asked to do in a step. */
export function Task({ step, ...props }: LessonProps & { step: EvaluatedStep }) {
  const { exercise } = step;
  if (!exercise) return null;
  return (
    <section class="task" aria-labelledby={`task-${step.id}`}>
      <h3 id={`task-${step.id}`}>{props.speech.say.task[exercise.kind]}</h3>
      <TaskOf {...props} step={step} />
    </section>
  );
}

function TaskOf({ step, ...props }: LessonProps & { step: EvaluatedStep }) {
  const { exercise } = step;
  const common = { ...props, step, attempt: props.state.attempts.get(step.id) };
  switch (exercise?.kind) {
    case 'choice':
      return <ChoiceTask {...common} exercise={exercise} />;
    case 'order':
      return <OrderTask {...common} exercise={exercise} />;
    case 'number':
      return <NumberTask {...common} exercise={exercise} />;
    case 'discuss':
      return <DiscussTask {...common} exercise={exercise} />;
    case 'predict':
      return <PredictTask {...common} exercise={exercise} />;
    case undefined:
      return null;
  }
}

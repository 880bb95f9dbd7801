import { useEffect, useRef } from 'preact/hooks';
import type { Exercise, Option } from '../../../lesson/exercise.ts';
import { answerLines } from '../../../lesson/number-text.ts';
import { zoneTitle } from '../../../lesson/prediction-words.ts';
import { onDayOf } from '../../../lesson/evaluate.ts';
import type { Slide } from '../../../lesson/slides.ts';
import { outcomesOf } from '../../../model/outcome.ts';
import { SaidOf } from '../SaidOf.tsx';
import type { LessonProps } from '../state.ts';
import type { Hands } from './hands.ts';

interface Props extends Pick<LessonProps, 'lesson' | 'data' | 'speech'> {
  readonly slide: Slide;
  readonly hands: Hands;
  readonly onHands: (hands: Hands) => void;
}

/** The words of a slide. The heading takes the focus, so that a screen reader reads on from it. */
export function BoardText(props: Props) {
  const { step, part } = props.slide;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step, part]);
  const { exercise } = step;
  return (
    // Long texts scroll, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="board-text" tabIndex={0} role="group" aria-label={step.title}>
      <h1 ref={heading} tabIndex={-1}>
        {step.title}
      </h1>
      {part === 'text' && step.paragraphs.map((text) => <p key={text}>{text}</p>)}
      {part !== 'text' && exercise && (
        <>
          <p class="board-prompt">{exercise.prompt}</p>
          {part === 'task' ? (
            <Counted {...props} exercise={exercise} />
          ) : (
            <Revealed {...props} exercise={exercise} />
          )}
        </>
      )}
    </div>
  );
}

type WithExercise = Props & { readonly exercise: Exercise };

/** What a class can raise its hands for. */
function optionsOf({ exercise, lesson, data, slide, speech }: WithExercise): readonly Option[] {
  if ('options' in exercise) return exercise.options;
  if (exercise.kind !== 'predict') return [];
  const { zones } = onDayOf(slide.step, lesson, data).ground;
  return exercise.zones.flatMap((id) =>
    zones
      .filter((zone) => zone.id === id)
      .map((zone) => ({ id, text: zoneTitle(zone, zones, speech.words, speech.say) })),
  );
}

/** The options, each with the hands that were raised for it. */
function Counted(props: WithExercise) {
  const { exercise, slide, hands, onHands, speech } = props;
  const { say } = speech;
  const options = optionsOf(props);
  if (exercise.kind !== 'choice') {
    return (
      <ul class="board-options">
        {options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    );
  }
  const key = (id: string) => `${slide.step.id} ${id}`;
  const count = (id: string) => hands.get(key(id)) ?? 0;
  const add = (id: string, by: number) =>
    onHands(new Map(hands).set(key(id), Math.max(0, count(id) + by)));
  return (
    <ul class="board-options">
      {options.map(({ id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <span class="hands" role="group" aria-label={say.board.hands(text)}>
            <button type="button" aria-label={say.board.fewer(text)} onClick={() => add(id, -1)}>
              −
            </button>
            <output>{count(id)}</output>
            <button type="button" aria-label={say.board.more(text)} onClick={() => add(id, 1)}>
              +
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is right, or what to listen for where nobody can compute that. */
function Revealed(props: WithExercise) {
  const { exercise, lesson, data, slide, speech } = props;
  const { say } = speech;
  if (exercise.kind === 'discuss') {
    return (
      <p>
        <b>{say.paper.hint}.</b> {exercise.hint}
      </p>
    );
  }
  if (exercise.kind === 'predict') {
    const { ground } = onDayOf(slide.step, lesson, data);
    const scenario = data.scenarios.find(({ id }) => id === exercise.scenario);
    const outcomes = scenario && outcomesOf(scenario, ground.zones);
    return (
      <ul class="board-options">
        {optionsOf(props).map(({ id, text }) => {
          const zone = ground.zones.find((one) => one.id === id);
          const outcome = zone && outcomes?.get(zone.id);
          return (
            <li key={id}>
              <span>
                <b>{text}.</b>{' '}
                {scenario && outcome && (
                  <SaidOf outcome={outcome} scenario={scenario} speech={speech} />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    );
  }
  const lines =
    exercise.kind === 'number' ? answerLines(exercise, speech) : [say.answer(exercise.answer)];
  const counted = exercise.kind === 'choice' ? exercise.options : [];
  const raised = counted.map(({ id }) => props.hands.get(`${slide.step.id} ${id}`) ?? 0);
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="board-answer">
          {line}
        </p>
      ))}
      {raised.some((hands) => hands > 0) && (
        <ul class="board-options">
          {counted.map(({ id, text }, index) => (
            <li key={id}>
              <span>{text}</span>
              <output>{raised[index]}</output>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

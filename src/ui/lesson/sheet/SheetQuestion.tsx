import { onDayOf, type EvaluatedStep } from '../../../lesson/evaluate.ts';
import type { Exercise, Option } from '../../../lesson/exercise.ts';
import { zoneArea, zoneTitle } from '../../../lesson/prediction-words.ts';
import { CONTROLS } from '../../../model/scenario.ts';
import { formatDay } from '../../../words/format.ts';
import { linesOf } from './PaperLegend.tsx';
import type { PaperFigures, SheetProps } from './sheet-props.ts';
import { StepPictures } from './StepPictures.tsx';

interface Props extends SheetProps {
  readonly step: EvaluatedStep;
  /** From 1. */
  readonly number: number;
}

/** A task with all that it leans on: the step's text and its picture, or a map to shade. */
export function SheetQuestion({ number, ...props }: Props) {
  const { step, speech } = props;
  const { exercise } = step;
  if (!exercise) return null;
  return (
    <section class="question">
      <h2>
        {number}. {step.title}
      </h2>
      {step.day && <p class="fine">{speech.say.line(formatDay(step.day, speech.lang))}</p>}
      {exercise.kind !== 'predict' && <StepPictures {...props} />}
      {step.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="prompt">{exercise.prompt}</p>
      <Room {...props} exercise={exercise} />
    </section>
  );
}

type Pictured = Omit<Props, 'number'>;

/** What the greys of all pictures of single scenarios mean. */
export function singleLegend(steps: readonly EvaluatedStep[], figures: PaperFigures) {
  return linesOf(
    steps.flatMap(({ picture, day, exercise }) =>
      picture && exercise && exercise.kind !== 'predict'
        ? figures
            .pictures({ picture, day })
            .flatMap(({ figure }) => (figure.scenarios.length === 1 ? figure.legend : []))
        : [],
    ),
  );
}

/** Options as short as this stand beside each other, in letters. */
const SHORT = 26;

function isShort({ text }: Option): boolean {
  return text.length <= SHORT;
}

/** Lines to write on for what is discussed. */
const LINES = 3;

/** Where the answer is written. */
function Room({ exercise, ...props }: Pictured & { readonly exercise: Exercise }) {
  const { say } = props.speech;
  switch (exercise.kind) {
    case 'choice':
    case 'order':
      return (
        <>
          {exercise.kind === 'order' && <p class="fine">{exercise.ends.paper}</p>}
          <ul class={exercise.options.every(isShort) ? 'boxes short' : 'boxes'}>
            {exercise.options.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      );
    case 'number':
      return (
        <p class="blanks short">
          {say.yourNumber} ({exercise.unit}):
          <span />
        </p>
      );
    case 'discuss':
      return (
        <div class="writing-lines" aria-hidden="true">
          {Array.from({ length: LINES }, (_, index) => (
            <div key={index} />
          ))}
        </div>
      );
    case 'predict':
      return <ToShade {...props} exercise={exercise} />;
  }
}

/** A map to shade, its zones by number, and a table for those who would rather tick. */
function ToShade({
  step,
  exercise,
  lesson,
  data,
  speech,
  figures,
}: Pictured & { readonly exercise: Extract<Exercise, { kind: 'predict' }> }) {
  const { words, say } = speech;
  const { zones } = onDayOf(step, lesson, data).ground;
  const { image, closeUps } = figures.toShade(step, exercise.zones);
  const asked = exercise.zones.flatMap((id) => zones.filter((zone) => zone.id === id));
  return (
    <>
      <p class="shading">
        <span>{say.paper.shadeKey}</span>
        {CONTROLS.map((side) => (
          <span key={side}>
            <span class="box large" /> {say.predict.sides[side]}
          </span>
        ))}
      </p>
      {image}
      <table class="assign">
        <thead>
          <tr>
            <th scope="col">{say.predict.part}</th>
            {CONTROLS.map((side) => (
              <th key={side} scope="col">
                {say.predict.sides[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map((zone, index) => (
            <tr key={zone.id}>
              <th scope="row">
                <b>{index + 1}</b> {zoneTitle(zone, zones, words, say)}{' '}
                <span class="fine">{zoneArea(zone, speech)}</span>
              </th>
              {CONTROLS.map((side) => (
                <td key={side}>□</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {closeUps.length > 0 && (
        <div class="close-ups">
          {closeUps.map((close) => (
            <figure key={close.zone}>
              {close.image}
              <figcaption>
                {say.paper.larger(String(exercise.zones.indexOf(close.zone) + 1))}
              </figcaption>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}

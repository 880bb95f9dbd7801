import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Exercise } from '../../lesson/exercise.ts';
import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import { CONTROLS } from '../../model/scenario.ts';
import type { LessonPicture } from '../../model/lesson.ts';
import { rootFrom } from '../pages/page.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Drawn } from './drawn.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import { OutlineMap } from './OutlineMap.tsx';
import type { PaperSheet } from './paper.ts';
import type { FigureOf } from './paper-figure.ts';
import { sheetDocument } from './sheet-document.tsx';

/** The questions of a lesson with an outline map to shade, to be filled in by hand. */
export function worksheetPage(
  drawn: Drawn,
  figureOf: FigureOf,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  const { lesson, lang } = drawn;
  const say = LESSON_WORDS[lang];
  const tasks = lesson.steps.filter(({ exercise }) => exercise !== null);
  const hasMap = tasks.some(({ exercise }) => exercise?.kind === 'predict');
  return sheetDocument({
    drawn,
    kind: 'worksheet',
    program,
    papers,
    surroundings,
    children: (
      <article class="sheet-of-paper">
        <h1>{lesson.title}</h1>
        <p class="blanks">
          <span>{say.paper.name}</span>
          <span>{say.paper.date}</span>
        </p>
        {!hasMap && (
          <section class="question with-map">
            <h2>{say.paper.outline}</h2>
            <p>{say.paper.shadeAll}</p>
            <OutlineMap drawn={drawn} id="outline" />
          </section>
        )}
        <ol class="questions">
          {tasks.map((step) => (
            <Question key={step.id} step={step} drawn={drawn} figureOf={figureOf} />
          ))}
        </ol>
        <Imprint drawn={drawn} />
      </article>
    ),
  });
}

/** What the sheet is, where it is from and whose data its map shows: at its end, as on the map. */
export function Imprint({ drawn: { lesson, lang } }: { readonly drawn: Drawn }) {
  const words = MESSAGES[lang];
  return (
    <p class="fine imprint">
      {words.name} · {lesson.title} · {words.reading.credits} {words.map.endorsesNothing}
    </p>
  );
}

interface QuestionProps {
  readonly step: EvaluatedStep;
  readonly drawn: Drawn;
  readonly figureOf: FigureOf;
}

/** A task with all that it leans on: the step's text, and its picture. */
function Question({ step, drawn, figureOf }: QuestionProps) {
  const { exercise } = step;
  if (!exercise) return null;
  const predicts = exercise.kind === 'predict';
  return (
    <li class={predicts ? 'question with-map' : 'question'}>
      <h2>{step.title}</h2>
      {step.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {step.picture && !predicts && (
        <Shown picture={step.picture} drawn={drawn} figureOf={figureOf} />
      )}
      <p class="prompt">{exercise.prompt}</p>
      <Room step={step} exercise={exercise} drawn={drawn} />
    </li>
  );
}

/** The picture of a step in greys, and in words what it outlines. */
function Shown({
  picture,
  drawn: { lesson, lang, data },
  figureOf,
}: Omit<QuestionProps, 'step'> & { readonly picture: LessonPicture }) {
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const { file, alt, width, height, outlined } = figureOf(picture, 'worksheet');
  const root = rootFrom(lessonPath(lang, lesson.id, 'worksheet'));
  const names = outlined.flatMap((id) =>
    data.ground.zones
      .filter((zone) => zone.id === id)
      .map((zone) => zoneTitle(zone, data.ground.zones, words, say)),
  );
  return (
    <figure>
      <img class="sheet-figure" src={root + file} alt={alt} width={width} height={height} />
      {names.length > 0 && (
        <figcaption class="fine">{say.paper.outlined(names.join('; '))}</figcaption>
      )}
    </figure>
  );
}

/** Lines to write on for what is discussed. */
const LINES = 6;

/** Where the answer is written. */
function Room({
  step,
  exercise,
  drawn,
}: {
  readonly step: EvaluatedStep;
  readonly exercise: Exercise;
  readonly drawn: Drawn;
}) {
  const { lang, data } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  switch (exercise.kind) {
    case 'choice':
      return (
        <ul class="boxes">
          {exercise.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      );
    case 'order':
      return (
        <>
          <p class="fine">{exercise.ends.paper}</p>
          <ul class="boxes">
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
    case 'predict': {
      const title = data.scenarios.find(({ id }) => id === exercise.scenario)?.title ?? '';
      const asked = exercise.zones.flatMap((id) =>
        data.ground.zones.filter((zone) => zone.id === id),
      );
      return (
        <>
          <p>{say.paper.shade(title)}</p>
          <OutlineMap drawn={drawn} id={step.id} extent={step.picture?.extent} />
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
              {asked.map((zone) => (
                <tr key={zone.id}>
                  <th scope="row">
                    {zoneTitle(zone, data.ground.zones, words, say)}{' '}
                    <span class="fine">{zoneArea(zone, { lang, words, say })}</span>
                  </th>
                  {CONTROLS.map((side) => (
                    <td key={side}>□</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      );
    }
  }
}

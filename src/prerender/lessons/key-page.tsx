import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { Figure } from '../../figure/Figure.tsx';
import { USUAL_EXTENT, type EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Exercise } from '../../lesson/exercise.ts';
import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { formatDay } from '../../words/format.ts';
import { fateText } from '../../words/legend-text.ts';
import { BasisMark } from '../../ui/BasisMark.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { MapCredit, MapTitle } from '../../ui/MapFrame.tsx';
import { EvidenceList } from '../../ui/lesson/Feedback.tsx';
import { scenarioFigure } from '../../ui/lesson/pictures.ts';
import type { Program } from '../programs.ts';
import type { Surroundings } from './document.tsx';
import type { Drawn } from './drawn.ts';
import type { PaperSheet } from './paper.ts';
import { sheetDocument } from './sheet-document.tsx';
import { Imprint } from './worksheet-page.tsx';

/** The computed answers of a lesson with where they come from, and what teachers should know. */
export function keyPage(
  drawn: Drawn,
  program: Program | undefined,
  papers: readonly PaperSheet[],
  surroundings: Surroundings,
): string {
  const { lesson, lang } = drawn;
  const say = LESSON_WORDS[lang];
  return sheetDocument({
    drawn,
    kind: 'key',
    program,
    papers,
    surroundings,
    children: (
      <article class="sheet-of-paper">
        <h1>
          {say.key}: {lesson.title}
        </h1>
        <p class="fine">{say.reviewed(formatDay(lesson.reviewed, lang))}</p>
        <section>
          <h2>{say.paper.forTeachers}</h2>
          <ul>
            {lesson.teacher.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <ol class="questions">
          {lesson.steps.map((step) =>
            step.exercise ? (
              <li
                key={step.id}
                class={step.exercise.kind === 'predict' ? 'question with-map' : 'question'}
              >
                <h2>{step.title}</h2>
                <p>{step.exercise.prompt}</p>
                <AnswerTo step={step} exercise={step.exercise} drawn={drawn} />
              </li>
            ) : null,
          )}
        </ol>
        {lesson.sources.length > 0 && (
          <section>
            <h2>{say.sources}</h2>
            <ul class="printed-sources">
              {lesson.sources.map(({ id, title, outlet, date, url }) => (
                <li key={id}>
                  <a href={url} rel="noopener" lang="en">
                    {title}
                  </a>
                  , {outlet}, {formatDay(date, lang)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Imprint drawn={drawn} />
      </article>
    ),
  });
}

interface AnswerProps {
  readonly step: EvaluatedStep;
  readonly exercise: Exercise;
  readonly drawn: Drawn;
}

function AnswerTo({ step, exercise, drawn }: AnswerProps) {
  const { lang } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  if (exercise.kind === 'discuss') {
    return (
      <p>
        <strong>{say.paper.hint}:</strong> {exercise.hint}
      </p>
    );
  }
  if (exercise.kind === 'predict') {
    return <Predicted step={step} exercise={exercise} drawn={drawn} />;
  }
  return (
    <>
      <p>
        <strong>{say.answer(exercise.answer)}</strong>
      </p>
      <EvidenceList evidence={exercise.evidence} speech={{ lang, words, say }} />
    </>
  );
}

/** What the scenario says of each zone that was asked for, drawn and in words. */
function Predicted({
  step,
  exercise,
  drawn,
}: AnswerProps & { readonly exercise: Extract<Exercise, { kind: 'predict' }> }) {
  const { lang, data, frames } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const speech = { lang, words, say };
  const figure = scenarioFigure(exercise.scenario, data, speech);
  const frame = frames[step.picture?.extent ?? USUAL_EXTENT]?.at(-1);
  const [scenario] = figure.scenarios;
  if (!frame || !scenario) throw new Error(`no figure of "${exercise.scenario}"`);
  const outcomes = outcomesOf(scenario, data.zones);
  return (
    <>
      <figure class="lesson-map">
        <MapTitle scenarios={figure.scenarios} words={words} lang={lang} />
        <div class="lesson-map-box">
          <Figure
            id={`${step.id}-key`}
            frame={frame}
            title={figure.title}
            description={figure.description}
            zones={figure.zones}
          />
        </div>
        <figcaption>
          <Legend lines={figure.legend} words={words} />
          <MapCredit lineDate={data.lineDate} words={words} lang={lang} />
        </figcaption>
      </figure>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.predict.part}</th>
            <th scope="col">{say.predict.says}</th>
          </tr>
        </thead>
        <tbody>
          {exercise.zones.map((id) => {
            const zone = data.zones.find((one) => one.id === id);
            const outcome = outcomes.get(id);
            if (!zone || !outcome) return null;
            return (
              <tr key={id}>
                <th scope="row">
                  {zoneTitle(zone, words, say)} <span class="fine">{zoneArea(zone, speech)}</span>
                </th>
                <td>
                  {fateText(outcome, words)} <BasisMark basis={outcome.basis} words={words} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

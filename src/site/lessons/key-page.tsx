import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Exercise } from '../../lesson/exercise.ts';
import { areaBeside, zoneTitle } from '../../lesson/prediction-words.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { formatDay } from '../../words/format.ts';
import { SourceLine } from '../../ui/kit/SourceLine.tsx';
import { AnswerLines, EvidenceList, ReasonList } from '../../ui/lesson/Feedback.tsx';
import { SaidOf } from '../../ui/lesson/SaidOf.tsx';
import { rootFrom } from '../pages/page.tsx';
import type { Program } from '../pages/programs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Drawn } from './drawn.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import type { PaperSheet } from './paper.ts';
import type { FigureOf } from './paper-figure.ts';
import { sheetDocument } from './sheet-document.tsx';
import { Imprint } from './worksheet-page.tsx';

/** The computed answers of a lesson with where they come from, and what teachers should know. */
export function keyPage(
  drawn: Drawn,
  figureOf: FigureOf,
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
                <AnswerTo step={step} exercise={step.exercise} drawn={drawn} figureOf={figureOf} />
              </li>
            ) : null,
          )}
        </ol>
        {lesson.sources.length > 0 && (
          <section>
            <h2>{say.sources}</h2>
            <ul class="printed-sources">
              {lesson.sources.map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} lang={lang} words={MESSAGES[lang]} />
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
  readonly figureOf: FigureOf;
}

function AnswerTo({ step, exercise, drawn, figureOf }: AnswerProps) {
  const { lang } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  if (exercise.kind === 'discuss') {
    return (
      <p>
        <strong>{say.paper.hint}.</strong> {exercise.hint}
      </p>
    );
  }
  if (exercise.kind === 'predict') {
    return <Predicted step={step} exercise={exercise} drawn={drawn} figureOf={figureOf} />;
  }
  return (
    <>
      <AnswerLines exercise={exercise} speech={{ lang, words, say }} />
      {exercise.kind === 'choice' && (
        <ReasonList exercise={exercise} speech={{ lang, words, say }} />
      )}
      <EvidenceList evidence={exercise.evidence} speech={{ lang, words, say }} />
    </>
  );
}

/** What the scenario says of each zone that was asked for, drawn and in words. */
function Predicted({
  step,
  exercise,
  drawn,
  figureOf,
}: AnswerProps & { readonly exercise: Extract<Exercise, { kind: 'predict' }> }) {
  const { lang, data } = drawn;
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  const speech = { lang, words, say };
  const scenario = data.scenarios.find(({ id }) => id === exercise.scenario);
  if (!scenario) throw new Error(`no scenario "${exercise.scenario}"`);
  const shown = { scenario: exercise.scenario, extent: step.picture?.extent };
  const { file, alt, width, height } = figureOf(shown, 'key');
  const root = rootFrom(lessonPath(lang, drawn.lesson.id, 'key'));
  const outcomes = outcomesOf(scenario, data.ground.zones);
  return (
    <>
      <figure>
        <img class="key-figure" src={root + file} alt={alt} width={width} height={height} />
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
            const zone = data.ground.zones.find((one) => one.id === id);
            const outcome = outcomes.get(id);
            if (!zone || !outcome) return null;
            return (
              <tr key={id}>
                <th scope="row">
                  {zoneTitle(zone, data.ground.zones, words, say)}{' '}
                  <span class="fine">{areaBeside(zone, outcome, speech)}</span>
                </th>
                <td>
                  <SaidOf outcome={outcome} scenario={scenario} speech={speech} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

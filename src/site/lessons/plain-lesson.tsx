import { render } from 'preact-render-to-string';
import { DEFAULT_SCENARIO } from '../../content/default.ts';
import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { EvaluatedStep } from '../../lesson/evaluate.ts';
import type { Exercise } from '../../lesson/exercise.ts';
import { zoneTitle } from '../../lesson/prediction-words.ts';
import type { Glossary } from '../../model/glossary.ts';
import { textsIn, type Language } from '../../model/language.ts';
import type { LessonPicture } from '../../model/lesson.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { CONTROLS } from '../../model/scenario.ts';
import type { ZoneId } from '../../model/zone.ts';
import { PLAIN_VIEW, type View } from '../../model/view.ts';
import { AnswerLines, EvidenceList, ReasonList } from '../../ui/lesson/Feedback.tsx';
import { zonesOf } from '../../ui/page/subject.ts';
import { Termed } from '../../ui/kit/Termed.tsx';
import { choicesOf } from '../../url/choices.ts';
import { pathOf, queryOf } from '../../url/links.ts';
import { fateBeside } from '../../words/legend-text.ts';
import { saidText } from '../../words/said-text.ts';
import { counted } from '../../words/plural.ts';
import { termsIn } from '../../words/terms.ts';
import { glossaryPath } from '../pages/glossary-page.tsx';
import { rootFrom } from '../pages/page.tsx';
import type { Material } from '../pages/page-data.ts';
import { drawnLesson, type Drawn } from './drawn.ts';
import { lessonPath } from '../pages/lesson-path.ts';

/**
 * The lessons of a language in a form without pictures and script, by name below the site's root:
 * for the file that has the whole site, where the map is at hand. Pictures are links to the map's
 * view, answers unfold.
 */
export function plainLessons(material: Material, lang: Language): ReadonlyMap<string, string> {
  return new Map(
    material.lessons.map((lesson) => [
      `${lessonPath(lang, lesson.id)}index.html`,
      plainLesson(drawnLesson(lesson, lang, material), material.glossary),
    ]),
  );
}

function plainLesson(drawn: Drawn, glossary: Glossary): string {
  const { lesson, lang } = drawn;
  const say = LESSON_WORDS[lang];
  const texts = textsIn(lang);
  const root = rootFrom(lessonPath(lang, lesson.id));
  const termed = {
    terms: termsIn(glossary.terms, texts),
    glossary: root + glossaryPath(lang),
  };
  return render(
    <main>
      <h1>{lesson.title}</h1>
      <article class="reading" lang={texts}>
        <p>{lesson.summary}</p>
        <p class="fine">
          {counted(lesson.minutes, say.counted.minutes, lang)} ·{' '}
          {counted(lesson.age, say.age, lang)}
        </p>
        <ul>
          {lesson.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
        <details>
          <summary>{say.teacher}</summary>
          {lesson.teacher.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
        {lesson.steps.map((step) => (
          <section key={step.id}>
            <h2>{step.title}</h2>
            {step.paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Termed text={paragraph} {...termed} />
              </p>
            ))}
            {step.picture && (
              <p>
                <a href={root + addressOf(step.picture, drawn)}>{say.onMap}</a>
                {outlinedIn(step.picture, drawn)}
              </p>
            )}
            {step.exercise && <Asked step={step} exercise={step.exercise} drawn={drawn} />}
          </section>
        ))}
      </article>
    </main>,
  );
}

interface AskedProps {
  readonly step: EvaluatedStep;
  readonly exercise: Exercise;
  readonly drawn: Drawn;
}

/** A question, and its answer folded away. */
function Asked({ exercise, drawn }: AskedProps) {
  const say = LESSON_WORDS[drawn.lang];
  const sides = CONTROLS.map((side) => say.predict.sides[side]).join(' / ');
  return (
    <>
      <p>
        <strong>{say.task[exercise.kind]}.</strong> {exercise.prompt}
      </p>
      {exercise.kind === 'predict' && (
        <ul>
          {exercise.zones.map((id) => (
            <li key={id}>
              {namesOf([id], drawn)}: {sides}?
            </li>
          ))}
        </ul>
      )}
      {'options' in exercise && (
        <ul>
          {exercise.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{exercise.kind === 'discuss' ? say.paper.hint : say.show}</summary>
        <Answer exercise={exercise} drawn={drawn} />
      </details>
    </>
  );
}

function Answer({ exercise, drawn: { lang, data } }: Omit<AskedProps, 'step'>) {
  const [words, say] = [MESSAGES[lang], LESSON_WORDS[lang]];
  if (exercise.kind === 'discuss') return <p>{exercise.hint}</p>;
  if (exercise.kind !== 'predict') {
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
  const scenario = data.scenarios.find(({ id }) => id === exercise.scenario);
  if (!scenario) throw new Error(`no scenario "${exercise.scenario}"`);
  const outcomes = outcomesOf(scenario, data.ground.zones);
  return (
    <ul>
      {exercise.zones.map((id) => {
        const zone = data.ground.zones.find((one) => one.id === id);
        const outcome = outcomes.get(id);
        return (
          zone &&
          outcome && (
            <li key={id}>
              {zoneTitle(zone, data.ground.zones, words, say)}:{' '}
              {[fateBeside(outcome, words), saidText(outcome, scenario, words)]
                .filter(Boolean)
                .join('; ')}
            </li>
          )
        );
      })}
    </ul>
  );
}

function namesOf(ids: readonly ZoneId[], { lang, data }: Drawn): string {
  const zones = ids.flatMap((id) => data.ground.zones.filter((zone) => zone.id === id));
  return zones
    .map((zone) => zoneTitle(zone, data.ground.zones, MESSAGES[lang], LESSON_WORDS[lang]))
    .join('; ');
}

/** What a picture outlines, in words: there the map outlines one thing alone. */
function outlinedIn({ highlight = [] }: LessonPicture, drawn: Drawn): string {
  const ids = highlight.flatMap((subject) => zonesOf(subject, drawn.data.ground.zones));
  if (ids.length === 0) return '';
  return ` ${LESSON_WORDS[drawn.lang].paper.outlined(namesOf(ids, drawn))}.`;
}

/** Where the map shows what a picture of a lesson does, below the site's root. */
function addressOf(picture: LessonPicture, { lang, data }: Drawn): string {
  const choices = choicesOf(
    data.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
  const view: View = {
    ...PLAIN_VIEW,
    lang,
    scenario: picture.scenario,
    vs: picture.vs ?? null,
    compare: picture.compare ?? PLAIN_VIEW.compare,
    subject: picture.highlight?.[0] ?? null,
  };
  return pathOf(view, choices) + queryOf(view, choices);
}

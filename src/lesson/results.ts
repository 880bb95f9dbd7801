import type { Ground } from '../model/ground.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { Sketch } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';
import type { Attempt } from './answer.ts';
import { onDayOf, type EvaluatedLesson, type EvaluatedStep } from './evaluate.ts';
import type { Exercise } from './exercise.ts';
import { judge } from './judge.ts';
import type { Speech } from './speech.ts';
import { comparePrediction } from './predict.ts';
import { answerLines, writtenText } from './number-text.ts';
import { comparisonSentences, zoneTitle } from './prediction-words.ts';

/** What a learner hands in. */
export interface HandedIn {
  readonly lesson: EvaluatedLesson;
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** What was written to be discussed, by the id of the step. */
  readonly notes: ReadonlyMap<string, string>;
  /** Empty where the learner gives none. */
  readonly name: string;
  /** The link to the lesson with these answers. */
  readonly address: string;
}

/** What answers are told from: the ground of the published day, and what records say of it. */
export interface RecordedGround {
  readonly ground: Ground;
  readonly scenarios: readonly Sketch[];
}

/** What was answered to one task. */
export interface ResultEntry {
  readonly step: string;
  readonly prompt: string;
  /** The answer in words, each line one; none where there is no answer. */
  readonly answer: readonly string[];
  /** How it compares with the computed one; empty where nothing can be compared. */
  readonly verdict: string;
  /** The computed answer in sentences; none before the learner has had it checked. */
  readonly computed: readonly string[];
}

/** What was answered in a lesson, task by task, without any mark. */
export function resultsOf(
  { lesson, attempts, notes }: Pick<HandedIn, 'lesson' | 'attempts' | 'notes'>,
  recorded: RecordedGround,
  speech: Speech,
): readonly ResultEntry[] {
  return lesson.steps.flatMap((step) => {
    const { exercise } = step;
    if (!exercise) return [];
    const attempt = attempts.get(step.id);
    const onDay = onDayOf(step, lesson, recorded);
    return [
      {
        step: step.title,
        prompt: exercise.prompt,
        answer: answerOf(step, exercise, attempt, notes, onDay, speech),
        verdict: verdictOf(exercise, attempt, speech),
        computed: attempt?.checked ? computedOf(exercise, attempt, onDay, speech) : [],
      },
    ];
  });
}

function answerOf(
  { id }: EvaluatedStep,
  exercise: Exercise,
  attempt: Attempt | undefined,
  notes: ReadonlyMap<string, string>,
  recorded: RecordedGround,
  speech: Speech,
): readonly string[] {
  const { words, say } = speech;
  const answer = attempt?.answer;
  switch (exercise.kind) {
    case 'discuss':
      return (notes.get(id) ?? '').split('\n').filter((line) => line.trim());
    case 'choice':
      return exercise.options.flatMap((option) =>
        answer?.kind === 'choice' && option.id === answer.option ? [option.text] : [],
      );
    case 'order': {
      if (answer?.kind !== 'order') return [];
      const texts = answer.items.map(
        (item) => exercise.options.find((one) => one.id === item)?.text,
      );
      return [texts.join(' → ')];
    }
    case 'number':
      return answer?.kind === 'number' && answer.text
        ? [writtenText(answer.text, exercise, speech)]
        : [];
    case 'predict':
      return exercise.zones.flatMap((zone) => {
        const found = recorded.ground.zones.find((one) => one.id === zone);
        const side = answer?.kind === 'predict' && answer.sides[zone];
        if (!found || !side) return [];
        return [
          say.predict.assigned(
            zoneTitle(found, recorded.ground.zones, words, say),
            say.predict.sides[side],
          ),
        ];
      });
  }
}

/** The computed answer; of a prediction, how it compares with what the scenario says. */
function computedOf(
  exercise: Exercise,
  { answer }: Attempt,
  { ground: { zones }, scenarios }: RecordedGround,
  speech: Speech,
): readonly string[] {
  switch (exercise.kind) {
    case 'number':
      return answerLines(exercise, speech);
    case 'choice': {
      const chosen = answer.kind === 'choice' ? answer.option : '';
      const why = exercise.reasons.filter(({ option }) => option === chosen);
      return [...why.map(({ text }) => text), speech.say.answer(exercise.answer)];
    }
    case 'order':
      return [speech.say.answer(exercise.answer)];
    case 'discuss':
      return [];
    case 'predict': {
      const scenario = scenarios.find(({ id }) => id === exercise.scenario);
      if (answer.kind !== 'predict' || !scenario) return [];
      const outcomes = outcomesOf(scenario, zones);
      const compared = comparePrediction(answer.sides, exercise.zones, zones, outcomes);
      const says = speech.words.map.says(scenario.title);
      return [`${says}:`, ...comparisonSentences(compared, speech)];
    }
  }
}

function verdictOf(exercise: Exercise, attempt: Attempt | undefined, { say }: Speech): string {
  if (!attempt || exercise.kind === 'predict' || exercise.kind === 'discuss') return '';
  if (!attempt.checked) return say.results.unchecked;
  const verdict = judge(exercise, attempt.answer);
  return verdict === null ? '' : say.results.verdict[verdict];
}

/** The results as plain text. */
export function resultsText(handedIn: HandedIn, recorded: RecordedGround, speech: Speech): string {
  const { lesson, name, address } = handedIn;
  const { say, words } = speech;
  const blocks = resultsOf(handedIn, recorded, speech).map((entry, index) =>
    [`${index + 1}. ${entry.step}`, entry.prompt, ...linesOf(entry, speech)].join('\n'),
  );
  return [
    [`${say.results.title}: ${lesson.title}`, ...(name ? [say.results.of(name)] : [])].join('\n'),
    ...blocks,
    `${say.results.link}: ${address}`,
    `${words.name}. ${say.reviewed(formatDay(lesson.reviewed, speech.lang))}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What stands below the prompt of an entry. */
export function linesOf(
  { answer, verdict, computed }: ResultEntry,
  { say }: Speech,
): readonly string[] {
  const [first = say.results.none, ...others] = answer;
  const lines = [say.results.yours(others.length > 0 ? '' : first).trim()];
  if (others.length > 0) lines.push(...[first, ...others].map((line) => `– ${line}`));
  if (verdict) lines[0] = `${lines[0]} (${verdict})`;
  return [...lines, ...computed];
}

/** The name of the file with the results of a lesson: the same on every day. */
export function resultsName({ id }: Pick<EvaluatedLesson, 'id'>, lang: string): string {
  return `${id}-${lang}.html`;
}

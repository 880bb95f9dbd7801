import { useState } from 'preact/hooks';
import type { Evidence } from '../../lesson/evidence.ts';
import type { ChoiceExercise, NumberExercise, OrderExercise } from '../../lesson/exercise.ts';
import { countsAs, judge } from '../../lesson/judge.ts';
import { answerLines } from '../../lesson/number-text.ts';
import { whyNot } from '../../lesson/why-not.ts';
import { namesOption } from '../../lesson/reasons.ts';
import { sentence } from '../../words/sentence.ts';
import { shortened } from '../../words/shortened.ts';
import { SourceLine } from '../kit/SourceLine.tsx';
import type { TaskProps } from './task-props.ts';

/** What is said of an answer that was checked, and the computed one with where it comes from. */
export function Feedback(props: TaskProps<'choice' | 'order' | 'number'>) {
  const { exercise, attempt, speech } = props;
  const { say } = speech;
  const [shown, setShown] = useState(false);
  const verdict = attempt?.checked ? judge(exercise, attempt.answer) : null;
  const counts = countsAs(verdict);
  const reason = verdict === 'other' && attempt ? whyNot(exercise, attempt.answer, speech) : null;
  const written = attempt?.answer.kind === 'number' ? attempt.answer.text : '';
  return (
    <>
      <p class="verdict" role="status" data-verdict={verdict ?? undefined}>
        {verdict === 'right' && say.right}
        {verdict === 'near' && say.near}
        {verdict === 'other' && say.other}
        {verdict === 'unreadable' && say.unreadable(shortened(written))}
      </p>
      <div role="status" class="reason">
        {reason && <p>{reason.text}</p>}
      </div>
      {reason && <SourceList sources={reason.sources} speech={speech} />}
      {verdict === 'other' && !shown && (
        <button type="button" onClick={() => setShown(true)}>
          {say.show}
        </button>
      )}
      {(counts || (verdict === 'other' && shown)) && (
        <div class="evidence">
          <AnswerLines exercise={exercise} speech={speech} />
          <EvidenceList evidence={exercise.evidence} speech={speech} />
        </div>
      )}
    </>
  );
}

/** The answer, and what counts too. */
export function AnswerLines({
  exercise,
  speech,
}: {
  readonly exercise: ChoiceExercise | OrderExercise | NumberExercise;
  readonly speech: TaskProps<'choice'>['speech'];
}) {
  const [answer, ...more] =
    exercise.kind === 'number'
      ? answerLines(exercise, speech)
      : [speech.say.answer(exercise.answer)];
  return (
    <>
      <p>
        <strong>{answer}</strong>
      </p>
      {more.map((line) => (
        <p key={line} class="fine">
          {line}
        </p>
      ))}
    </>
  );
}

/** Why each of the other options is wrong, where all are told at once. */
export function ReasonList({
  exercise: { options, reasons },
  speech: { say, lang },
}: {
  readonly exercise: ChoiceExercise;
  readonly speech: TaskProps<'choice'>['speech'];
}) {
  const named = (id: string) => options.find((option) => option.id === id)?.text ?? id;
  return (
    <>
      <p class="fine">{say.whyNot}:</p>
      <ul class="fine">
        {reasons.map(({ option, text }) => (
          <li key={option}>
            {!namesOption({ text }, named(option)) && (
              <>
                <b>{sentence(named(option), lang)}.</b>{' '}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where an answer comes from. */
export function EvidenceList({
  evidence: { lines, sources },
  speech,
}: { readonly evidence: Evidence } & Pick<TaskProps<'choice'>, 'speech'>) {
  return (
    <>
      <p class="fine">{speech.say.whence}:</p>
      <ul class="fine">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <SourceItems sources={sources} speech={speech} />
      </ul>
    </>
  );
}

type Cited = { readonly sources: Evidence['sources'] } & Pick<TaskProps<'choice'>, 'speech'>;

function SourceList(cited: Cited) {
  if (cited.sources.length === 0) return null;
  return (
    <ul class="fine reason-sources">
      <SourceItems {...cited} />
    </ul>
  );
}

function SourceItems({ sources, speech: { lang, words } }: Cited) {
  return (
    <>
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLine source={source} lang={lang} words={words} />
        </li>
      ))}
    </>
  );
}

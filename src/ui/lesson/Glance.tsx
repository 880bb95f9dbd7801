import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import type { Speech } from '../../lesson/speech.ts';
import { CURRICULA } from '../../model/lesson.ts';
import { counted } from '../../words/plural.ts';

interface Props {
  readonly lesson: EvaluatedLesson;
  readonly speech: Speech;
  /** The link to a part, from 1; none on a sheet of paper, which can't follow it. */
  readonly partAt?: (part: number) => string;
}

/** For whom a lesson is, what it takes, where it belongs and what may be done with it. */
export function Glance({ lesson, speech: { say, lang }, partAt }: Props) {
  const { glance } = say;
  const minutes = (count: number) => counted(count, say.counted.minutes, lang);
  return (
    <dl class="glance">
      <dt>{glance.age}</dt>
      <dd>{counted(lesson.age, say.age, lang)}</dd>
      <dt>{glance.subjects}</dt>
      <dd>{lesson.subjects}</dd>
      <dt>{glance.time}</dt>
      <dd>
        {minutes(lesson.minutes)}. {glance.measured}
      </dd>
      <dt>{glance.parts}</dt>
      <dd>
        <ul>
          {lesson.parts.map((part, index) => {
            const text = glance.part(
              minutes(part.minutes),
              counted(part.steps.length, say.counted.steps, lang),
            );
            return <li key={index}>{partAt ? <a href={partAt(index + 1)}>{text}</a> : text}</li>;
          })}
        </ul>
      </dd>
      <dt>{glance.material}</dt>
      <dd>{glance.materials}</dd>
      {CURRICULA.flatMap((one) => [
        <dt key={one}>{glance.curriculum[one]}</dt>,
        <dd key={`${one} says`}>{lesson.curriculum[one]}</dd>,
      ])}
      <dt>{glance.licence}</dt>
      <dd>{glance.licensed}</dd>
    </dl>
  );
}

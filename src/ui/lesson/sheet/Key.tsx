import { formatDay } from '../../../words/format.ts';
import { Imprint } from './Imprint.tsx';
import { KeyAnswer } from './KeyAnswer.tsx';
import type { SheetProps } from './sheet-props.ts';
import { SheetPart } from './SheetPart.tsx';

interface Props extends SheetProps {
  /** Whether the page is called after it. */
  readonly isPage?: boolean;
}

/** The side with the answers. */
export function Key({ isPage, ...props }: Props) {
  const { lesson } = props;
  const { say, lang } = props.speech;
  const tasks = lesson.steps.filter(({ exercise }) => exercise !== null);
  const Title = isPage ? 'h1' : 'h2';
  return (
    <SheetPart kind="key">
      <header>
        <Title class="sheet-title">
          {say.key}: {lesson.title}
        </Title>
        <p class="fine">{say.reviewed(formatDay(lesson.reviewed, lang))}</p>
      </header>
      {tasks.map((step, index) => (
        <section key={step.id} class="question">
          <h2>
            {index + 1}. {step.title}
          </h2>
          <p class="fine">{step.exercise?.prompt}</p>
          <KeyAnswer {...props} step={step} />
        </section>
      ))}
      <Imprint {...props} />
    </SheetPart>
  );
}

import { Imprint } from './Imprint.tsx';
import { LessonQr } from './LessonQr.tsx';
import { PaperLegend } from './PaperLegend.tsx';
import type { SheetProps } from './sheet-props.ts';
import { SheetPart } from './SheetPart.tsx';
import { SheetQuestion, singleLegend } from './SheetQuestion.tsx';

/** The two sides that each pupil gets. */
export function Worksheet(props: SheetProps) {
  const { lesson, figures } = props;
  const { say, words } = props.speech;
  const tasks = lesson.steps.filter(({ exercise }) => exercise !== null);
  return (
    <SheetPart kind="worksheet">
      <header class="sheet-head">
        <div>
          <h1>{lesson.title}</h1>
          <p class="blanks">
            <span>{say.paper.name}</span>
            <span>{say.paper.date}</span>
          </p>
        </div>
        <LessonQr say={say} />
      </header>
      <section class="sheet-legend">
        <h2>{say.paper.legend}</h2>
        <PaperLegend
          lines={singleLegend(lesson.steps, figures)}
          contactLine={words.legend.contactLine}
        />
      </section>
      {tasks.map((step, index) => (
        <SheetQuestion key={step.id} {...props} step={step} number={index + 1} />
      ))}
      <Imprint {...props} />
    </SheetPart>
  );
}

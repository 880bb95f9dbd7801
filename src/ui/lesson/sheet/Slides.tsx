import type { EvaluatedStep } from '../../../lesson/evaluate.ts';
import type { Exercise } from '../../../lesson/exercise.ts';
import { slidesOf, type Slide } from '../../../lesson/slides.ts';
import { Imprint } from './Imprint.tsx';
import { KeyAnswer } from './KeyAnswer.tsx';
import { LessonQr } from './LessonQr.tsx';
import { linesOf, PaperLegend } from './PaperLegend.tsx';
import type { SheetProps } from './sheet-props.ts';
import { SheetPart } from './SheetPart.tsx';
import { StepPictures } from './StepPictures.tsx';

/** A lesson as slides, one a side: text, task and answer one after another, as on the board. */
export function Slides(props: SheetProps) {
  const { lesson, speech } = props;
  const { say } = speech;
  return (
    <>
      <SheetPart kind="slide">
        <header class="sheet-head">
          <div>
            <h1>{lesson.title}</h1>
            <p>{lesson.summary}</p>
          </div>
          <LessonQr say={say} />
        </header>
        <Imprint {...props} />
      </SheetPart>
      {slidesOf(lesson).map((slide) => (
        <SheetPart key={`${slide.step.id} ${slide.part}`} kind="slide">
          <p class="fine">{say.step(String(slide.number), String(lesson.steps.length))}</p>
          <h2 class="sheet-title">{slide.step.title}</h2>
          <SlideBody {...props} slide={slide} />
        </SheetPart>
      ))}
      <SheetPart kind="slide">
        <h2 class="sheet-title">{say.help.exit}</h2>
        <p>{lesson.exit.prompt}</p>
      </SheetPart>
    </>
  );
}

function SlideBody({ slide: { step, part }, ...props }: SheetProps & { readonly slide: Slide }) {
  const { exercise } = step;
  if (part === 'answer') return <KeyAnswer {...props} step={step} />;
  if (part === 'task' && exercise) {
    return (
      <>
        <Pictured {...props} step={step} />
        <p class="prompt">{exercise.prompt}</p>
        <Choices exercise={exercise} />
      </>
    );
  }
  return (
    <>
      {/* What is to be predicted is not shown before. */}
      {exercise?.kind !== 'predict' && <Pictured {...props} step={step} />}
      {step.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** The pictures of a step, with what their greys mean; of a prediction the map to fill in. */
function Pictured({ step, ...props }: SheetProps & { readonly step: EvaluatedStep }) {
  const { figures } = props;
  const { exercise, picture, day } = step;
  if (exercise?.kind === 'predict') {
    return <div class="sheet-picture">{figures.toShade(step, exercise.zones).image}</div>;
  }
  if (!picture) return null;
  // A comparison has its own below it.
  const legends = figures
    .pictures({ picture, day })
    .flatMap(({ figure }) => (figure.scenarios.length === 1 ? figure.legend : []));
  return (
    <div class="slide-pictures">
      <StepPictures {...props} step={step} />
      <PaperLegend lines={linesOf(legends)} />
    </div>
  );
}

/** What a class chooses from. */
function Choices({ exercise }: { readonly exercise: Exercise }) {
  if (!('options' in exercise)) return null;
  return (
    <ol class="slide-choices">
      {exercise.options.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}

import { Figure } from '../../../figure/Figure.tsx';
import { onDayOf, USUAL_EXTENT } from '../../../lesson/evaluate.ts';
import type { Slide } from '../../../lesson/slides.ts';
import { formatDay } from '../../../words/format.ts';
import { Legend } from '../../map/Legend.tsx';
import { figuresOf } from '../pictures.ts';
import type { LessonProps } from '../state.ts';

interface Props extends Pick<LessonProps, 'lesson' | 'frames' | 'data' | 'speech'> {
  readonly slide: Slide;
}

/** The picture of a slide, with its legend: drawn in a phone's frame, so that its names are large. */
export function BoardPicture({ slide: { step, part }, lesson, frames, data, speech }: Props) {
  const { words, say, lang } = speech;
  const onDay = onDayOf(step, lesson, data);
  const extent = step.picture?.extent ?? USUAL_EXTENT;
  const [frame] = frames[extent] ?? [];
  const { exercise } = step;
  const isRevealed = exercise?.kind === 'predict' && part === 'answer';
  const picture = isRevealed ? { scenario: exercise.scenario, extent } : step.picture;
  if (!frame || !picture) return null;
  const figures = figuresOf({ picture }, onDay, speech);
  return (
    <div class={figures.length > 1 ? 'board-pictures pair' : 'board-pictures'}>
      {figures.map((figure, index) => (
        // A legend may be longer than the screen: keys have to move it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <figure key={figure.key} tabIndex={0}>
          <figcaption>
            {figure.scenarios.map(({ title }) => title).join(' / ')}.{' '}
            {say.line(formatDay(onDay.ground.day, lang))}
          </figcaption>
          <div class="board-map">
            <Figure
              id={`board-${step.id}-${part}-${index}`}
              frame={frame}
              title={figure.title}
              description={figure.description}
              zones={figure.zones}
              chosen={figure.chosen}
              ringed={step.ringed.map((at) => ({ at, name: '' }))}
              {...(step.day && { shapes: `day-${step.day}` as const })}
            />
          </div>
          <Legend groups={figure.legend} sites={frame.sites ?? false} words={words} />
        </figure>
      ))}
    </div>
  );
}

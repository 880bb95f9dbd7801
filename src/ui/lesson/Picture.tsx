import { useMemo } from 'preact/hooks';
import { USUAL_EXTENT, type EvaluatedStep } from '../../lesson/evaluate.ts';
import { MapTitle } from '../map/MapFrame.tsx';
import { FramedFigure } from './FramedFigure.tsx';
import { figuresOf } from './pictures.ts';
import type { LessonProps } from './state.ts';

/** What a step shows beside its text: one figure, or two side by side. */
export function Picture({ step, data, frames, speech }: LessonProps & { step: EvaluatedStep }) {
  const figures = useMemo(() => figuresOf(step, data, speech), [step, data, speech]);
  const shown = frames[step.picture?.extent ?? USUAL_EXTENT] ?? [];
  return (
    <div class={figures.length > 1 ? 'lesson-maps pair' : 'lesson-maps'}>
      {figures.map((figure, index) => (
        <FramedFigure
          key={figure.key}
          id={`${step.id}-${index}`}
          frames={shown}
          head={<MapTitle scenarios={figure.scenarios} words={speech.words} lang={speech.lang} />}
          title={figure.title}
          description={figure.description}
          zones={figure.zones}
          legend={figure.legend}
          chosen={figure.chosen}
          // Its name stands among the frame's own.
          ringed={step.ringed.map((at) => ({ at, name: '' }))}
          records={figure.records}
          day={step.day}
          data={data}
          speech={speech}
        />
      ))}
    </div>
  );
}

import { useId } from 'preact/hooks';
import { Figure } from '../../../figure/Figure.tsx';
import { toPixels, type Frame } from '../../../figure/frame.ts';
import { onDayOf, USUAL_EXTENT } from '../../../lesson/evaluate.ts';
import type { Speech } from '../../../lesson/speech.ts';
import type { ZoneId } from '../../../model/zone.ts';
import { formatDay } from '../../../words/format.ts';
import { figuresOf, scenarioFigure, type LessonFigure } from '../pictures.ts';
import type { LessonProps } from '../state.ts';
import type { PaperFigures } from './sheet-props.ts';

type Lesson = Pick<LessonProps, 'lesson' | 'frames' | 'data'>;

/** Draws the maps of sheets as figures of the document, in the frames of the lesson's own pictures. */
export function drawnFigures({ lesson, frames, data }: Lesson, speech: Speech): PaperFigures {
  const frameOf = (extent: string | undefined) => {
    const [frame] = frames[extent ?? USUAL_EXTENT] ?? [];
    if (!frame) throw new Error(`${lesson.id}: no frame of the extent "${extent}"`);
    return frame;
  };
  const lineOf = (ground: { readonly day: string }) =>
    speech.say.line(formatDay(ground.day, speech.lang));
  return {
    pictures: ({ picture, day }) => {
      const onDay = onDayOf({ day }, lesson, data);
      return figuresOf({ picture }, onDay, speech).map((figure) => ({
        key: figure.key,
        figure,
        image: (
          <SheetFigure
            {...{ figure, day, frame: frameOf(picture.extent), line: lineOf(onDay.ground) }}
          />
        ),
      }));
    },
    toShade: (step, zones) => {
      const onDay = onDayOf(step, lesson, data);
      const numbers = numbersOf(zones, onDay.ground.zones);
      const figure = scenarioFigure('control-line', onDay, speech);
      const frame = frameOf(step.picture?.extent);
      return {
        image: (
          <SheetFigure {...{ figure, frame, numbers, day: step.day, line: lineOf(onDay.ground) }} />
        ),
        // The table beside the map is filled in where a zone is small.
        closeUps: [],
      };
    },
  };
}

type Numbers = readonly { readonly number: number; readonly at: readonly [number, number] }[];

function numbersOf(
  asked: readonly ZoneId[],
  zones: readonly { readonly id: ZoneId; readonly label: readonly [number, number] }[],
): Numbers {
  return asked.flatMap((id, index) => {
    const zone = zones.find((one) => one.id === id);
    return zone ? [{ number: index + 1, at: zone.label }] : [];
  });
}

/** Radius of the disc behind a number, in pixels of the frame. */
const DISC = 11;

interface Props {
  readonly figure: LessonFigure;
  readonly frame: Frame;
  readonly day: string | null;
  /** Of which day the line is. */
  readonly line: string;
  /** Numbers of the zones that are to be shaded: then the ground is blank. */
  readonly numbers?: Numbers;
}

/** One map of a sheet. */
function SheetFigure({ figure, frame, day, line, numbers }: Props) {
  const id = useId();
  return (
    <div class={numbers ? 'sheet-map drawn blank' : 'sheet-map drawn'}>
      <Figure
        id={`sheet-${id}`}
        frame={frame}
        title={figure.title}
        description={`${line} ${figure.description}`}
        zones={figure.zones}
        chosen={numbers ? [] : figure.chosen}
        shapes={day ? `day-${day}` : 'own'}
      />
      {numbers && (
        <svg
          class="sheet-numbers"
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          aria-hidden="true"
        >
          {numbers.map(({ number, at }) => {
            const [x, y] = toPixels(frame, at);
            return (
              <g key={number}>
                <circle cx={x} cy={y} r={DISC} />
                <text x={x} y={y + 4.5} text-anchor="middle">
                  {number}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

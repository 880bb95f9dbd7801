import { dateOf, newestDate } from '../../model/calendar.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { StepButton } from './StepButton.tsx';
import { STEPS } from './steps.ts';
import type { Sought } from './use-sought.ts';
import { VsDay } from './VsDay.tsx';

/** What stands on the buttons of steps: the further, the more strokes. */
const SIGNS = {
  earlier: { month: '«‹', week: '«', day: '‹' },
  later: { day: '›', week: '»', month: '›»' },
} as const;

/** Buttons for steps and playing, a date to type, and the day that is compared with. */
export function TimeSteps({ sought, ...props }: DetailedProps & { readonly sought: Sought }) {
  const { series } = props.details;
  const { time } = props.words;
  const { at, step, playing, play, typed } = sought;
  return (
    <div class="time-steps">
      {(['month', 'week', 'day'] as const).map((kind) => (
        <StepButton
          key={kind}
          text={time.earlier[kind]}
          sign={SIGNS.earlier[kind]}
          onStep={() => step(-STEPS[kind])}
        />
      ))}
      <button
        type="button"
        aria-pressed={playing}
        aria-label={playing ? time.pause : time.play}
        onClick={play}
      >
        {playing ? '❚❚' : '▶'}
      </button>
      {(['day', 'week', 'month'] as const).map((kind) => (
        <StepButton
          key={kind}
          text={time.later[kind]}
          sign={SIGNS.later[kind]}
          onStep={() => step(STEPS[kind])}
        />
      ))}
      <input
        type="date"
        aria-label={time.date}
        min={series.first}
        max={newestDate(series)}
        value={dateOf(series, at)}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <VsDay {...props} />
    </div>
  );
}

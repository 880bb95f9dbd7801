import { useState } from 'preact/hooks';
import { dateOf, nearestDay } from '../../model/calendar.ts';
import { stepFrom } from '../../model/day-series.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { usePlaying } from './use-playing.ts';

/** How many days pass between two that are played. */
const PLAYED = 3;

/** Which day the slider stands on, as its number in the series, and what moves it. */
export interface Sought {
  /** What the reader looks for runs ahead of what is drawn while the days are on their way. */
  readonly at: number;
  /** Whether that is a day which the view does not have yet. */
  readonly isAhead: boolean;
  /** Draws the ground of a day alone: the view follows at rest. */
  readonly seek: (day: number) => void;
  readonly settle: (day: number) => void;
  readonly step: (by: number) => void;
  /** Takes the view to a date that was typed, where there are days near it. */
  readonly typed: (date: string) => void;
  readonly playing: boolean;
  readonly play: () => void;
}

/** @param shown the day that is drawn */
export function useSought({ details, state, actions }: DetailedProps, shown: string): Sought {
  const { series } = details;
  const [sought, setSought] = useState<number | null>(null);
  const at = sought ?? nearestDay(series, state.view.day ?? shown)?.day ?? 0;
  const settle = (day: number) => {
    setSought(null);
    actions.go({ day: dateOf(series, stepFrom(series, day, 0)) }, 'replace');
  };
  const seek = (to: number) => {
    const day = stepFrom(series, to, 0);
    setSought(day);
    actions.wantDays();
    actions.drawDay(dateOf(series, day));
  };
  const [playing, setPlaying] = usePlaying(() => {
    const next = stepFrom(series, at, PLAYED);
    if (next === at) settle(at);
    else seek(next);
    return next !== at;
  });
  return {
    at,
    isAhead: sought !== null,
    seek,
    settle,
    step: (by) => settle(stepFrom(series, at, by)),
    typed: (date) => {
      if (nearestDay(series, date)) actions.go({ day: date }, 'replace');
    },
    playing,
    play: () => {
      if (playing) settle(at);
      else if (at === series.days - 1) seek(0);
      setPlaying(!playing);
    },
  };
}

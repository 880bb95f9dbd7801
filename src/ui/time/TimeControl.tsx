import { useEffect, useState } from 'preact/hooks';
import { dateOf, nearestDay, newestDate } from '../../model/calendar.ts';
import { stepFrom } from '../../model/day-series.ts';
import { formatDay } from '../../words/format.ts';
import { Retry } from '../kit/Retry.tsx';
import { useDrawnDay } from '../page/drawn-day.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { RecordMarks } from './RecordMarks.tsx';
import { StepButton } from './StepButton.tsx';
import { TimeChart } from './TimeChart.tsx';
import { VsDay, VsDayNote } from './VsDay.tsx';
import { usePlaying } from './use-playing.ts';

/** Days that a step of each kind takes. */
const STEPS = { month: 30, week: 7, day: 1 } as const;

/** What stands on the buttons of steps: the further, the more strokes. */
const SIGNS = {
  earlier: { month: '«‹', week: '«', day: '‹' },
  later: { day: '›', week: '»', month: '›»' },
} as const;

/** How many days pass between two that are played. */
const PLAYED = 3;

/** Which day's line the map shows: a slider over all days, steps, a date to type, and playing. */
export function TimeControl(props: DetailedProps) {
  const { data, details, words, state, actions, drawn, alone } = props;
  const { series } = details;
  const { time } = words;
  const { lang } = data;
  const { view, daysReady, daysFault } = state;
  // Links that every page would have to carry: they come once it answers.
  const [answers, setAnswers] = useState(false);
  useEffect(() => setAnswers(true), []);
  const shown = useDrawnDay(drawn).day;
  const newest = newestDate(series);
  const report = data.scenarios.find(({ id }) => id === view.scenario);
  const isOwn = report?.kind === 'proposal' && shown === data.days[report.id];
  const asked = view.day ?? (isOwn ? report.date : shown);
  // What the reader looks for runs ahead of what is drawn while the days are on their way.
  const [sought, setSought] = useState<number | null>(null);
  const at = sought ?? nearestDay(series, view.day ?? shown)?.day ?? 0;

  const settle = (day: number, how: 'push' | 'replace') => {
    setSought(null);
    actions.go({ day: dateOf(series, day) }, how);
  };
  const seek = (to: number) => {
    const day = stepFrom(series, to, 0);
    setSought(day);
    actions.wantDays();
    actions.drawDay(dateOf(series, day));
  };
  const step = (by: number) => settle(stepFrom(series, at, by), 'replace');
  const [playing, setPlaying] = usePlaying(() => {
    const next = stepFrom(series, at, PLAYED);
    if (next === at) settle(at, 'replace');
    else seek(next);
    return next !== at;
  });
  const play = () => {
    if (playing) settle(at, 'replace');
    else if (at === series.days - 1) seek(0);
    setPlaying(!playing);
  };
  const keys = (event: KeyboardEvent) => {
    const way = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -1,
      PageUp: 1,
    }[event.key];
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const kind = event.key.startsWith('Page') ? 'month' : event.shiftKey ? 'week' : 'day';
    step(way * STEPS[kind]);
  };
  const typed = (date: string) => {
    const nearest = nearestDay(series, date);
    if (nearest) actions.go({ day: date }, 'replace');
  };
  const date = dateOf(series, at);
  return (
    <section class="time" aria-label={time.title}>
      <div class="time-days">
        <p class="time-head">
          <strong>{time.lineOf(formatDay(date, lang))}</strong>
          {!alone && date !== newest && (
            <button type="button" class="link" onClick={() => actions.go({ day: newest })}>
              {time.newest(formatDay(newest, lang))}
            </button>
          )}
          {!alone && report?.kind === 'proposal' && data.days[report.id] !== date && (
            <button
              type="button"
              class="link"
              onClick={() => actions.go({ day: data.days[report.id] ?? report.date })}
            >
              {time.own}
            </button>
          )}
        </p>
        <div class="time-track">
          <TimeChart
            series={series}
            marks={data.scenarios.flatMap((one) => (one.kind === 'proposal' ? [one.date] : []))}
          />
          <input
            type="range"
            min={0}
            max={series.days - 1}
            value={at}
            aria-label={time.title}
            aria-valuetext={formatDay(date, lang)}
            disabled={alone}
            onKeyDown={keys}
            onInput={(event) => seek(Number(event.currentTarget.value))}
            onChange={(event) =>
              settle(stepFrom(series, Number(event.currentTarget.value), 0), 'replace')
            }
          />
        </div>
        {!alone && (
          <div class="time-records">{answers && <RecordMarks {...props} series={series} />}</div>
        )}
        <p class="time-ends fine" aria-hidden="true">
          <span>{formatDay(series.first, lang)}</span>
          <span>{time.chart}</span>
          <span>{formatDay(newest, lang)}</span>
        </p>
      </div>
      {!alone && (
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
            max={newest}
            value={date}
            onChange={(event) => typed(event.currentTarget.value)}
          />
          <VsDay {...props} />
        </div>
      )}
      <div role="status">
        {!daysReady && !daysFault && (view.day ?? view.vsDay ?? sought) !== null && (
          <p class="fine time-loading">{time.loading}</p>
        )}
        {(daysReady || view.day === null) && sought === null && asked !== shown && (
          <p class="fine">{time.nearest(formatDay(asked, lang), formatDay(shown, lang))}</p>
        )}
        {!alone && <VsDayNote {...props} />}
        {daysFault && (
          <p class="notice">
            <span>{time.failed(daysFault.detail)}</span>
            <Retry
              failures={daysFault.failures}
              words={words.problem}
              onRetry={actions.wantDays}
              onReload={actions.reload}
            />
          </p>
        )}
      </div>
    </section>
  );
}

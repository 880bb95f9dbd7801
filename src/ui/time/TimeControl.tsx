import { useEffect, useState } from 'preact/hooks';
import { dateOf, newestDate } from '../../model/calendar.ts';
import { formatDay } from '../../words/format.ts';
import { Retry } from '../kit/Retry.tsx';
import { useReadable } from '../page/readable.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { RecordMarks } from './RecordMarks.tsx';
import { daysOf } from './steps.ts';
import { TimeChart } from './TimeChart.tsx';
import { TimeSteps } from './TimeSteps.tsx';
import { useSought } from './use-sought.ts';
import { VsDayNote } from './VsDay.tsx';

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
  const shown = useReadable(drawn).day;
  const newest = newestDate(series);
  const report = data.scenarios.find(({ id }) => id === view.scenario);
  const isOwn = report?.kind === 'proposal' && shown === data.days[report.id];
  const asked = view.day ?? (isOwn ? report.date : shown);
  const sought = useSought(props, shown);
  const { at, seek, settle, step } = sought;
  const keys = (event: KeyboardEvent) => {
    const days = daysOf(event);
    if (days === null) return;
    event.preventDefault();
    step(days);
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
            onChange={(event) => settle(Number(event.currentTarget.value))}
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
      {!alone && <TimeSteps {...props} sought={sought} />}
      <div role="status">
        {!daysReady && !daysFault && (sought.isAhead || (view.day ?? view.vsDay) !== null) && (
          <p class="fine time-loading">{time.loading}</p>
        )}
        {(daysReady || view.day === null) && !sought.isAhead && asked !== shown && (
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
